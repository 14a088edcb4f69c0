#include "backends/pdf/marked_content.hpp"

namespace restitution::backends::pdf {

void MarkedContent::begin(const scene::Mark& mark)
{
    mark_ = mark;
    tags_.first_of_mark.push_back(static_cast<std::uint32_t>(tags_.owners.size()));
}

void MarkedContent::begin(scene::Artifact artifact)
{
    mark_ = {scene::no_element, artifact, 0, 0};
}

PageTags MarkedContent::take()
{
    tags_.first_of_mark.push_back(static_cast<std::uint32_t>(tags_.owners.size()));
    return std::move(tags_);
}

void MarkedContent::end()
{
    close();
}

void MarkedContent::plain()
{
    spoken({});
}

void MarkedContent::spoken(std::string_view text)
{
    if (depth_ > 0 && is_plain_ && text.empty()) {
        return;
    }
    close();
    open(text);
}

void MarkedContent::open(std::string_view spoken)
{
    std::string& out = canvas_->content();
    is_plain_ = spoken.empty();
    depth_ = 1;
    if (mark_.element == scene::no_element) {
        append_artifact();
        if (!is_plain_) {
            out += "/Span<</ActualText";
            append_text(out, spoken);
            out += ">>BDC\n";
            depth_ = 2;
        }
        return;
    }
    // Readers look for ActualText in a Span, whatever tag it belongs to.
    append_name(out, is_plain_ ? to_text(structure_->elements[mark_.element].role) : "Span");
    out += "<</MCID ";
    append_integer(out, static_cast<std::int64_t>(tags_.owners.size()));
    if (!is_plain_) {
        out += "/ActualText";
        append_text(out, spoken);
    }
    out += ">>BDC\n";
    tags_.owners.push_back(mark_.element);
}

void MarkedContent::close()
{
    for (; depth_ > 0; --depth_) {
        canvas_->raw("EMC\n");
    }
}

void MarkedContent::append_artifact()
{
    std::string& out = canvas_->content();
    switch (mark_.artifact) {
    case scene::Artifact::header:
        out += "/Artifact<</Type/Pagination/Subtype/Header>>BDC\n";
        break;
    case scene::Artifact::footer:
        out += "/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n";
        break;
    case scene::Artifact::background:
        out += "/Artifact<</Type/Background/BBox[0 0 ";
        append_hundredths(out, to_hundredths(page_.width));
        out += ' ';
        append_hundredths(out, to_hundredths(page_.height));
        out += "]>>BDC\n";
        break;
    case scene::Artifact::layout:
    case scene::Artifact::none:
        out += "/Artifact<</Type/Layout>>BDC\n";
        break;
    }
}

} // namespace restitution::backends::pdf
