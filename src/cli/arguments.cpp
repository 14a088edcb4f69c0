#include "cli/arguments.hpp"

#include "cli/accept.hpp"
#include "cli/mistake.hpp"
#include "cli/version.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <functional>
#include <memory>

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

/// CLI11 writes "..." behind what may be given several times, though one takes one value each time.
class Help : public CLI::Formatter {
    std::string make_option_opts(const CLI::Option* option) const override
    {
        constexpr std::string_view several = " ...";
        std::string shown = CLI::Formatter::make_option_opts(option);
        if (const auto at = shown.rfind(several); at != std::string::npos) {
            shown.erase(at, several.size());
        }
        return shown;
    }
};

/// One value; refuse_repeated() tells a second one.
CLI::Option* add_once(CLI::App& app, const std::string& name, std::string type,
                      const std::function<void(const std::string&)>& keep, const std::string& help)
{
    return app.add_option_function<std::string>(name, keep, help)
        ->take_last()
        ->type_name(std::move(type));
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
    add_once(
        app, name, "WHICH",
        [&value, &choices](const std::string& text) { value = choices.at(text); },
        fmt::format("{}: {}", help, fmt::join(names, ", ")))
        ->check(
            [name, names](const std::string& text) { return accept_one_of(name, names, text); });
}

/// CLI11 alone would take --strict=5 for --strict.
void add_flag(CLI::App& app, const std::string& name, bool& value, const std::string& help)
{
    app.add_flag(name, value, help)->disable_flag_override();
}

void add_common_options(CLI::App& app, Arguments& arguments)
{
    Request& request = arguments.request;
    app.add_option("MEETING", request.meeting, "The meeting, as docs/meeting.md describes it")
        ->required()
        ->check(accept_meeting)
        ->type_name("FILE");
    add_once(
        app, "--layout", "NAME|PATH", [&](const std::string& text) { request.layout = text; },
        "House style: a name, or a folder written with a \"/\" "
        "(default: the one the meeting names)")
        ->check([](const std::string& text) { return accept_words("--layout", text); });
    add_choice(app, "--audience", request.audience, audiences,
               "Whom the files are for (default: members)");
    add_once(
        app, "--root", "DIR", [&](const std::string& text) { request.root = text; },
        "Nothing outside this folder is read (default: the meeting's folder)")
        ->check([](const std::string& text) { return accept_folder("--root", text); });
    app.add_option("--font-path", request.font_path,
                   "A folder of fonts to look in first; may be given several times")
        ->allow_extra_args(false)
        ->check([](const std::string& text) { return accept_folder("--font-path", text); })
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
    add_once(
        *build, "-o,--output", "DIR", [&](const std::string& text) { arguments.output = text; },
        "Where to put them (default: here)")
        ->check([](const std::string& text) { return accept_words("--output", text); });
    build->add_option("--to", arguments.request.formats, format_help())
        ->delimiter(',')
        ->allow_extra_args(false)
        ->transform([](const std::string& name) { return CLI::detail::trim_copy(name); })
        ->check([](const std::string& name) { return accept_one_of("--to", format_names(), name); })
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

Ended wrong_use(const Mistake& mistake)
{
    return {ExitStatus::wrong_use,
            fmt::format("restitution: {}\n      hint: {}\n", mistake.what(), mistake.hint)};
}

Ended end_of_parse(const CLI::App& app, const CLI::ParseError& error)
{
    std::ostringstream out;
    std::ostringstream mistakes;
    if (app.exit(error, out, mistakes) == 0) {
        return {ExitStatus::written, out.str()};
    }
    return wrong_use(explain(app, error));
}

} // namespace

std::variant<Arguments, Ended> read_arguments(int argc, const char* const* argv,
                                              const std::filesystem::path& data)
{
    Arguments arguments;
    arguments.request.data = data;
    CLI::App app{"Turns a meeting and its survey into a deck and a workbook that agree."};
    app.name("restitution");
    app.formatter(std::make_shared<Help>());
    app.set_version_flag("--version", fmt::format("restitution {}", version));
    app.require_subcommand(1);
    app.footer("Each command has --help with an example.\n"
               "Example:\n  restitution build meeting.xml -o out");
    add_build(app, arguments);
    add_check(app, arguments);
    try {
        refuse_misread(app, {argv, static_cast<std::size_t>(argc)});
        app.parse(argc, argv);
        refuse_repeated(*app.get_subcommands().front());
    } catch (const CLI::ParseError& error) {
        return end_of_parse(app, error);
    } catch (const Mistake& mistake) {
        return wrong_use(mistake);
    }
    arguments.command = app.got_subcommand("check") ? Command::check : Command::build;
    if (arguments.request.formats.empty()) {
        arguments.request.formats = {"deck", "responses"};
    }
    return arguments;
}

} // namespace restitution::cli
