#include "cli/mistake.hpp"

#include "base/did_you_mean.hpp"
#include "cli/accept.hpp"
#include "pipeline.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <string_view>

namespace restitution::cli {

namespace {

using Names = std::vector<std::string>;

constexpr std::string_view example = "restitution build meeting.xml -o out";

const CLI::App* command_of(const CLI::App& app)
{
    const auto given = app.get_subcommands();
    return given.empty() ? nullptr : given.front();
}

Names commands_of(const CLI::App& app)
{
    Names names;
    for (const CLI::App* command : app.get_subcommands({})) {
        names.push_back(command->get_name());
    }
    return names;
}

/// "--output" and "-o"; not what stands without a name.
Names options_of(const CLI::App& command)
{
    Names names;
    for (const CLI::Option* option : command.get_options()) {
        for (const std::string& name : option->get_lnames()) {
            names.push_back("--" + name);
        }
        for (const std::string& name : option->get_snames()) {
            names.push_back("-" + name);
        }
    }
    return names;
}

bool has(const Names& names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

/// The nearest name, one that is only begun first; else what `otherwise` says.
std::string hint_for(const std::string& word, const Names& known, const std::string& otherwise)
{
    const auto begun = std::ranges::find_if(
        known, [&](const std::string& name) { return word.size() > 2 && name.starts_with(word); });
    if (begun != known.end()) {
        return fmt::format("did you mean '{}'?", *begun);
    }
    const auto hints = did_you_mean(word, known);
    return hints.empty() ? otherwise : hints.front();
}

Mistake no_such_command(const CLI::App& app, const Names& given)
{
    if (given.empty()) {
        return {"nothing is asked for", fmt::format("{}; restitution --help tells more", example)};
    }
    const std::string& first = given.front();
    if (first.starts_with('-')) {
        return {fmt::format("there is no option '{}' before a command", first),
                hint_for(first, options_of(app), "restitution --help lists them")};
    }
    if (first.find_first_of("./") != std::string::npos) {
        return {fmt::format("'{}' is no command", first),
                fmt::format("restitution build {}", first)};
    }
    return {fmt::format("there is no command '{}'", first),
            hint_for(first, commands_of(app), "the commands are build and check")};
}

Mistake no_such_option(const CLI::App& app, const CLI::App& command, const std::string& given)
{
    const std::string name = given.substr(0, given.find('='));
    if (has(options_of(command), name)) {
        return {fmt::format("'{}' stands before the command", name),
                fmt::format("write it behind: restitution {} meeting.xml {}", command.get_name(),
                            given)};
    }
    for (const CLI::App* other : app.get_subcommands({})) {
        if (other != &command && has(options_of(*other), name)) {
            return {fmt::format("'{}' has no option '{}'", command.get_name(), name),
                    fmt::format("'{}' has it", other->get_name())};
        }
    }
    return {fmt::format("there is no option '{}'", name),
            hint_for(name, options_of(command),
                     fmt::format("restitution {} --help lists them", command.get_name()))};
}

bool is_option(std::string_view given)
{
    return given.size() > 1 && given.starts_with('-');
}

/// Programs for texts make one dash of two hyphens.
std::string_view behind_dash(std::string_view given)
{
    for (const std::string_view dash : {"\xE2\x80\x94", "\xE2\x80\x93"}) {
        if (given.starts_with(dash)) {
            return given.substr(dash.size());
        }
    }
    return {};
}

Mistake one_too_many(const CLI::App& command, const std::string& given)
{
    if (const auto name = behind_dash(given); !name.empty()) {
        return {fmt::format("'{}' starts with a dash, an option with two hyphens", given),
                fmt::format("write --{}", name)};
    }
    const auto& formats = known_formats();
    if (std::ranges::find(formats, given, &Format::name) != formats.end()) {
        return {fmt::format("'{}' stands by itself", given),
                "part a list by commas: --to deck,responses"};
    }
    const auto meeting = command.get_option("MEETING")->results();
    return {fmt::format("'{}' is one too many: the meeting is '{}'", given,
                        meeting.empty() ? "" : meeting.front()),
            "give one meeting at a time, and quotation marks to a name with spaces"};
}

Mistake unexpected(const CLI::App& app, const CLI::App& command)
{
    const Names given = app.remaining(true);
    const auto option = std::ranges::find_if(given, is_option);
    return option != given.end() ? no_such_option(app, command, *option)
           : given.empty()       ? Mistake{"there is too much", std::string{example}}
                                 : one_too_many(command, given.front());
}

/// The parser starts such messages with the option's name, that of a flag without hyphens.
Mistake wrong_value(const CLI::App& command, std::string_view message)
{
    const std::string name{message.substr(0, message.find_first_of(": "))};
    if (const CLI::Option* option = command.get_option_no_throw(name)) {
        return {fmt::format("{} lacks its value", name),
                fmt::format("write {} {}", name, option->get_type_name())};
    }
    return {fmt::format("--{} takes no value", name), fmt::format("write --{} alone", name)};
}

/// Null: neither the program nor a command has it.
const CLI::Option* find_option(const CLI::App& app, const std::string& name)
{
    for (const CLI::App* command : app.get_subcommands({})) {
        if (const CLI::Option* option = command->get_option_no_throw(name)) {
            return option;
        }
    }
    return app.get_option_no_throw(name);
}

void refuse_one_hyphen(const CLI::App& app, std::string_view given)
{
    const std::string name{given.substr(0, given.find('='))};
    if (name.size() > 2 && name[0] == '-' && name[1] != '-' && find_option(app, "-" + name)) {
        throw Mistake{fmt::format("'{}' starts with one hyphen", name),
                      fmt::format("write -{}", given)};
    }
}

void refuse_empty(const CLI::App& app, std::string_view given)
{
    if (!given.starts_with("--") || given.find('=') + 1 != given.size()) {
        return;
    }
    const std::string name{given.substr(0, given.size() - 1)};
    const CLI::Option* option = find_option(app, name);
    if (option != nullptr && option->get_items_expected_max() > 0) {
        accept_words(name, "");
    }
}

} // namespace

Mistake explain(const CLI::App& app, const CLI::ParseError& error)
{
    const CLI::App* command = command_of(app);
    if (command == nullptr) {
        return no_such_command(app, app.remaining());
    }
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
        return unexpected(app, *command);
    }
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
        return {"no MEETING is named",
                fmt::format("restitution {} meeting.xml", command->get_name())};
    }
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
        return wrong_value(*command, error.what());
    }
    return {error.what(), fmt::format("try 'restitution {} --help'", command->get_name())};
}

void refuse_misread(const CLI::App& app, std::span<const char* const> given)
{
    for (const std::string_view one : given) {
        if (one == "--") {
            return;
        }
        refuse_one_hyphen(app, one);
        refuse_empty(app, one);
    }
}

void refuse_repeated(const CLI::App& command)
{
    for (const CLI::Option* option : command.get_options()) {
        if (option->get_items_expected_max() == 1 && option->count() > 1) {
            throw Mistake{fmt::format("{} is given twice", option->get_name()), "give it once"};
        }
    }
}

} // namespace restitution::cli
