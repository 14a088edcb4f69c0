#include "compose/compose_block.hpp"

namespace restitution::compose {

Blocks compose(const meeting::Image& image, const Context& context)
{
    publication::Image drawn;
    drawn.picture = image.picture;
    drawn.alternative = context.scribe.plain(image.alternative, image.language);
    drawn.language = image.language;
    drawn.caption = context.scribe.write(image.caption);
    return {{std::move(drawn)}};
}

} // namespace restitution::compose
