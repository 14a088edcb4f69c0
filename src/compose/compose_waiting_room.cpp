#include "chart/qr_code.hpp"
#include "compose/compose_block.hpp"
#include "compose/compose_frame.hpp"

#include <memory>
#include <optional>

namespace restitution::compose {

namespace {

using layouts::Role;

/// Where there are several films a code shows to which it leads; who listens is told by its
/// alternative.
std::optional<publication::Block> compose_code(const meeting::Link& link, bool labelled,
                                               const Context& context)
{
    auto code = chart::qr_code(link.href);
    if (!code) {
        context.faults.warning("compose.no-code", "this address is too long for a QR code",
                               link.where, {"shorten it, or leave qr=\"yes\" out"});
        return std::nullopt;
    }
    publication::Image image;
    image.picture =
        std::make_shared<picture::Picture>(picture::Picture{link.href, std::move(*code)});
    image.alternative =
        context.scribe.words().qr_code(context.scribe.plain(link.title, link.language));
    image.language = context.scribe.words().foreign_language();
    image.target = link.href;
    if (labelled) {
        image.caption = publication::as_running(link_to(link, context));
    }
    return publication::Block{std::move(image), false, link.where};
}

/// What it is, and the address for those who type it.
Blocks compose_video(const meeting::Link& link, const Context& context)
{
    Blocks blocks{paragraph(Role::body, link_to(link, context))};
    if (!link.title.empty()) {
        blocks.front().keep_with_next = true;
        blocks.push_back(paragraph(Role::caption, {{link.href, {}, {}, link.href}}));
    }
    for (publication::Block& block : blocks) {
        block.where = link.where;
    }
    return blocks;
}

} // namespace

std::vector<publication::Sheet> compose_waiting_room(const Context& context)
{
    const auto& room = context.scribe.meeting().waiting_room;
    if (!room) {
        return {};
    }
    publication::Sheet sheet;
    sheet.master = "waiting";
    // A paragraph, not a heading: the document's first heading is the meeting's title.
    sheet.title = context.scribe.tell(context.scribe.words().waiting());
    sheet.title_role = Role::cover_title;
    sheet.outline = 1;
    sheet.where = room->where;
    Blocks body;
    Blocks codes;
    if (!room->text.empty()) {
        publication::Block text = paragraph(Role::subtitle, context.scribe.write(room->text));
        text.where = room->where;
        sheet.fillings.push_back({"title", {std::move(text)}});
    }
    const bool several = room->videos.size() > 1;
    for (const meeting::Link& video : room->videos) {
        for (publication::Block& block : compose_video(video, context)) {
            body.push_back(std::move(block));
        }
        if (auto code = video.qr_code ? compose_code(video, several, context) : std::nullopt) {
            codes.push_back(std::move(*code));
        }
    }
    sheet.fillings.push_back({"body", std::move(body)});
    sheet.fillings.push_back({"picture", std::move(codes)});
    return {std::move(sheet)};
}

} // namespace restitution::compose
