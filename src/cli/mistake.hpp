#pragma once

#include <span>
#include <stdexcept>
#include <string>

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace restitution::cli {

/// What is wrong with a command line, and what to write instead.
struct Mistake : std::runtime_error {
    Mistake(const std::string& message, std::string to_do)
        : std::runtime_error{message}, hint{std::move(to_do)}
    {
    }
    std::string hint;
};

/// The parser's complaint in our words: it counts arguments, but does not say what to write.
///
/// Input:   the app that gave it, in the state it was left in.
Mistake explain(const CLI::App& app, const CLI::ParseError& error);

/// Throws Mistake at what the parser would take for something else: "--output=", for which it would
/// take the next argument, and "-output", which is "-o utput" to it.
///
/// Input:   the app before it parses, and what it is about to.
void refuse_misread(const CLI::App& app, std::span<const char* const> given);

/// Throws Mistake where an option that takes one value was given twice.
void refuse_repeated(const CLI::App& command);

} // namespace restitution::cli
