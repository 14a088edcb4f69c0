#pragma once

#include "layouts/layout.hpp"
#include "meeting/meeting.hpp"
#include "publication/publication.hpp"
#include "scene/scene.hpp"
#include "survey/audience.hpp"
#include "survey/responses.hpp"
#include "survey/tallies.hpp"
#include "text/font_library.hpp"

namespace restitution::backends {

/// What a run made before any file format: each backend takes what suits it.
struct Products {
    const meeting::Meeting& meeting;
    const survey::AllResponses& responses;
    const survey::Tallies& tallies;
    const layouts::HouseStyle& style;
    const publication::Properties& properties;
    const scene::Scene& scene; ///< empty where no format draws it, or those that do are written
    const text::FontLibrary& fonts;
};

struct ExportOptions {
    survey::Audience audience = survey::Audience::members;
};

} // namespace restitution::backends
