#include "generated_publication.hpp"
#include "support/catch.hpp"
#include "support/sample_layout.hpp"
#include "support/sample_text.hpp"
#include "support/scene_laws.hpp"
#include "typeset/typeset.hpp"

using namespace restitution;
using namespace restitution::tests;

namespace {

// Fonts are opened once for all seeds; shaping leaves no trace in them.
text::FontLibrary& fonts()
{
    static text::FontLibrary library = sample_fonts();
    return library;
}

std::string first_error(const Diagnostics& faults)
{
    for (const Diagnostic& fault : faults.all()) {
        if (fault.severity == Severity::error) {
            return fault.message;
        }
    }
    return {};
}

unsigned from()
{
    const char* f = std::getenv("SEED");
    return f ? static_cast<unsigned>(std::atoi(f)) : 0;
}
unsigned count()
{
    const char* f = std::getenv("SEEDS");
    return f ? static_cast<unsigned>(std::atoi(f)) : 300;
}
} // namespace

TEST_CASE("generated publications keep every law of the scene and lose no word", "[typeset]")
{
    const unsigned seed = GENERATE(range(from(), from() + count()));
    CAPTURE(seed);
    const auto layout = sample_layout();
    const auto publication = PublicationGenerator{seed}.publication(Charts::none);
    Diagnostics faults;

    const auto scene = typeset::typeset(publication, layout, fonts(), faults);

    CHECK(first_error(faults) == "");
    CHECK(broken_laws(scene, layout, fonts()) == std::vector<std::string>{});
    CHECK(difference(read_aloud(scene), expected_words(publication, layout)) == "");
}

TEST_CASE("generated charts stay in their regions, with alternatives", "[typeset]")
{
    const unsigned seed = GENERATE(range(1000U, 1100U));
    CAPTURE(seed);
    const auto layout = sample_layout();
    const auto publication = PublicationGenerator{seed}.publication(Charts::some);
    Diagnostics faults;

    const auto scene = typeset::typeset(publication, layout, fonts(), faults);

    CHECK(first_error(faults) == "");
    CHECK(broken_laws(scene, layout, fonts()) == std::vector<std::string>{});
}
