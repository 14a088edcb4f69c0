#include "cli/arguments.hpp"

#include "cli/version.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace restitution::cli {

namespace {

const std::map<std::string, DiagnosticStyle> styles{{"human", DiagnosticStyle::human},
                                                    {"short", DiagnosticStyle::compact},
                                                    {"json", DiagnosticStyle::json}};

const std::map<std::string, survey::Audience> audiences{{"office", survey::Audience::office},
                                                        {"members", survey::Audience::members},
                                                        {"public", survey::Audience::open}};

constexpr std::string_view exit_statuses = R"(
Exit status:
  0  written, or nothing to complain about
  1  warnings, under --strict
  2  the meeting, its responses or its layout was refused
  3  wrong use of the command line
  4  the disk or a library failed
  70 our own fault: please report it)";

std::string format_help()
{
    std::string text = "What to make, separated by commas (default: deck,responses):";
    for (const Format& format : known_formats()) {
        text += fmt::format("\n{} = {} ({})", format.name, format.file, format.what);
    }
    return text;
}

std::vector<std::string> format_names()
{
    std::vector<std::string> names;
    for (const Format& format : known_formats()) {
        names.emplace_back(format.name);
    }
    return names;
}

template <class Value>
void add_choice(CLI::App& app, const std::string& name, Value& value,
                const std::map<std::string, Value>& choices, const std::string& help)
{
    std::vector<std::string> names;
    names.reserve(choices.size());
    for (const auto& [text, meaning] : choices) {
        names.push_back(text);
    }
    app.add_option_function<std::string>(
           name, [&value, &choices](const std::string& text) { value = choices.at(text); },
           fmt::format("{}: {}", help, fmt::join(names, ", ")))
        ->check(CLI::IsMember(names).description(""))
        ->type_name("WHICH");
}

/// CLI11 alone would take --strict=5 for --strict.
void add_flag(CLI::App& app, const std::string& name, bool& value, const std::string& help)
{
    app.add_flag(name, value, help)->disable_flag_override();
}

std::string refuse_empty(const std::string& text)
{
    return text.empty() ? "is empty" : std::string{};
}

void add_common_options(CLI::App& app, Arguments& arguments)
{
    Request& request = arguments.request;
    app.add_option("MEETING", request.meeting, "The meeting, as docs/meeting.md describes it")
        ->required()
        ->type_name("FILE");
    app.add_option("--layout", request.layout,
                   "House style: a name, or a folder written with a \"/\" "
                   "(default: the one the meeting names)")
        ->check(refuse_empty)
        ->type_name("NAME|PATH");
    add_choice(app, "--audience", request.audience, audiences,
               "Whom the files are for (default: members)");
    app.add_option("--root", request.root,
                   "Nothing outside this folder is read (default: the meeting's folder)")
        ->check(CLI::ExistingDirectory.description(""))
        ->type_name("DIR");
    app.add_option("--font-path", request.font_path, "A folder of fonts to look in first")
        ->check(CLI::ExistingDirectory.description(""))
        ->type_name("DIR");
    add_choice(app, "--diagnostics", arguments.style, styles,
               "How faults are told (default: human)");
    add_flag(app, "--strict", arguments.strict, "Take warnings for a reason to stop");
    add_flag(app, "--quiet", arguments.quiet, "Say nothing but warnings and errors");
}

void add_build(CLI::App& app, Arguments& arguments)
{
    CLI::App* build = app.add_subcommand("build", "Make the files of a meeting");
    add_common_options(*build, arguments);
    build->add_option("-o,--output", arguments.output, "Where to put them (default: here)")
        ->type_name("DIR");
    build->add_option("--to", arguments.request.formats, format_help())
        ->delimiter(',')
        ->transform([](const std::string& name) { return CLI::detail::trim_copy(name); })
        ->check(CLI::IsMember(format_names()).description(""))
        ->type_name("LIST");
    build->footer(fmt::format("Example:\n  restitution build meeting.xml -o out --to deck\n{}",
                              exit_statuses));
}

void add_check(CLI::App& app, Arguments& arguments)
{
    CLI::App* check =
        app.add_subcommand("check", "Do everything but write: report every fault of a meeting");
    add_common_options(*check, arguments);
    check->footer(
        fmt::format("Example:\n  restitution check meeting.xml --strict\n{}", exit_statuses));
}

/// The parser says that a command is missing where one was misspelt.
std::string mistake_of(const CLI::App& app, const CLI::ParseError& error)
{
    const std::vector<std::string> unknown = app.remaining();
    return unknown.empty() || !app.get_subcommands().empty()
               ? error.what()
               : fmt::format("'{}' is no subcommand", unknown.front());
}

Ended end_of_parse(const CLI::App& app, const CLI::ParseError& error)
{
    std::ostringstream out;
    std::ostringstream mistakes;
    if (app.exit(error, out, mistakes) == 0) {
        return {ExitStatus::written, out.str()};
    }
    return {ExitStatus::wrong_use,
            fmt::format("restitution: {}\n      hint: try 'restitution --help'\n",
                        mistake_of(app, error))};
}

} // namespace

std::variant<Arguments, Ended> read_arguments(int argc, const char* const* argv,
                                              const std::filesystem::path& data)
{
    Arguments arguments;
    arguments.request.data = data;
    CLI::App app{"Turns a meeting and its survey into a deck and a workbook that agree."};
    app.name("restitution");
    app.set_version_flag("--version", fmt::format("restitution {}", version));
    app.require_subcommand(1);
    app.footer("Each command has --help with an example.\n"
               "Example:\n  restitution build meeting.xml -o out");
    add_build(app, arguments);
    add_check(app, arguments);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return end_of_parse(app, error);
    }
    arguments.command = app.got_subcommand("check") ? Command::check : Command::build;
    if (arguments.request.formats.empty()) {
        arguments.request.formats = {"deck", "responses"};
    }
    return arguments;
}

} // namespace restitution::cli
