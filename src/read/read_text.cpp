#include "read/read_text.hpp"

#include "base/ascii.hpp"
#include "read/named.hpp"
#include "read/text_gate.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace restitution::read {

namespace {

using meeting::Emphasis;
using meeting::Figure;
using meeting::LineBreak;
using meeting::PersonName;
using meeting::Text;
using meeting::Value;
using meeting::Words;

struct EmphasisElement {
    std::string_view name;
    bool Emphasis::*flag;
};

constexpr std::array<EmphasisElement, 5> emphasis_elements{{
    {"b", &Emphasis::bold},
    {"i", &Emphasis::italic},
    {"u", &Emphasis::underline},
    {"sup", &Emphasis::superscript},
    {"sub", &Emphasis::subscript},
}};

constexpr std::array<std::string_view, 4> figure_names{"count", "percent", "answered",
                                                       "respondents"};

/// How a stretch is set, as its ancestors say.
struct Setting {
    Emphasis emphasis;
    std::string language;
    std::string href;
};

bool is_break(const meeting::Inline& part)
{
    return std::holds_alternative<LineBreak>(part.content);
}

class TextReader {
public:
    explicit TextReader(const MeetingContext& context) : context_{context} {}

    Text read(pugi::xml_node node)
    {
        read_children(node, {{}, context_.language(node), ""});
        drop_space_at_end();
        if (std::ranges::all_of(text_, is_break)) {
            text_.clear();
        }
        context_.check_length(bytes_, context_.span(node));
        return std::move(text_);
    }

private:
    void read_children(pugi::xml_node node, const Setting& setting)
    {
        for (const pugi::xml_node child : node.children()) {
            if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
                add_words(child, setting);
            } else if (child.type() == pugi::node_element) {
                read_element(child, setting);
            }
        }
    }

    void read_element(pugi::xml_node node, Setting setting)
    {
        const std::string_view name = node.name();
        if (name == "point") {
            return;
        }
        if (name == "br") {
            add(LineBreak{}, setting, node);
            return;
        }
        if (name == "person") {
            add(PersonName{node.attribute("ref").value(), MeetingContext::yes(node, "with-role")},
                setting, node);
            return;
        }
        if (name == "value") {
            add(read_value(node), setting, node);
            return;
        }
        for (const EmphasisElement& element : emphasis_elements) {
            if (element.name == name) {
                setting.emphasis.*element.flag = true;
            }
        }
        if (node.attribute("xml:lang")) {
            setting.language = context_.language(node);
        }
        if (name == "a") {
            setting.href = context_.link(node.attribute("href"));
        }
        read_children(node, setting);
    }

    Value read_value(pugi::xml_node node) const
    {
        const std::string option = node.attribute("option").value();
        const auto named = find_named<Figure>(figure_names, node.attribute("as").value());
        // Where none is named the schema has told it: what the others say is then no fault.
        const Figure otherwise = option.empty() ? Figure::answered : Figure::count;
        return {node.attribute("question").value(), option, named.value_or(otherwise)};
    }

    template <class Content>
    void add(Content content, const Setting& setting, pugi::xml_node node)
    {
        if constexpr (std::is_same_v<Content, LineBreak>) {
            drop_space_at_end();
        }
        at_space_ = std::is_same_v<Content, LineBreak>;
        text_.push_back({std::move(content), setting.emphasis, setting.language,
                         context_.span(node), at_space_ ? "" : setting.href});
    }

    void add_words(pugi::xml_node node, const Setting& setting)
    {
        const SourceSpan where = context_.span(node);
        bytes_ += std::string_view{node.value()}.size();
        std::string folded;
        for (const char c : clean_text(node.value(), where, context_.faults())) {
            if (!is_xml_space(c)) {
                folded += c;
                at_space_ = false;
            } else if (!at_space_) {
                folded += ' ';
                at_space_ = true;
            }
        }
        if (!folded.empty()) {
            text_.push_back({Words{std::move(folded)}, setting.emphasis, setting.language, where,
                             setting.href});
        }
    }

    void drop_space_at_end()
    {
        while (!text_.empty()) {
            auto* words = std::get_if<Words>(&text_.back().content);
            if (words == nullptr) {
                return;
            }
            if (words->text.ends_with(' ')) {
                words->text.pop_back();
            }
            if (!words->text.empty()) {
                return;
            }
            text_.pop_back();
        }
    }

    const MeetingContext& context_;
    Text text_;
    std::size_t bytes_ = 0;
    bool at_space_ = true;
};

} // namespace

meeting::Text read_text(pugi::xml_node node, const MeetingContext& context)
{
    return TextReader{context}.read(node);
}

meeting::Text read_needed_text(pugi::xml_node node, const MeetingContext& context)
{
    meeting::Text text = read_text(node, context);
    if (text.empty()) {
        context.faults().error("read.empty-text", fmt::format("<{}> holds no words", node.name()),
                               context.span(node), {"write something in it, or take it out"});
    }
    return text;
}

std::vector<meeting::BulletPoint> read_points(pugi::xml_node node, const MeetingContext& context)
{
    std::vector<meeting::BulletPoint> points;
    for (const pugi::xml_node point : node.children("point")) {
        points.push_back(
            {read_needed_text(point, context), read_points(point, context), context.span(point)});
    }
    return points;
}

} // namespace restitution::read
