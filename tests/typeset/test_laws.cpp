#include "generated_publication.hpp"
#include "sample_blocks.hpp"
#include "support/catch.hpp"
#include "support/sample_layout.hpp"
#include "support/scene_laws.hpp"
#include "typeset/typeset.hpp"

using namespace restitution;
using namespace restitution::tests;

namespace {

std::string first_error(const Diagnostics& faults)
{
    for (const Diagnostic& fault : faults.all()) {
        if (fault.severity == Severity::error) {
            return fault.message;
        }
    }
    return {};
}

} // namespace

TEST_CASE("generated publications keep every law of the scene and lose no word", "[typeset]")
{
    const unsigned seed = GENERATE(range(0U, 300U));
    CAPTURE(seed);
    const auto layout = sample_layout();
    auto publication = PublicationGenerator{seed}.publication(Charts::none);
    publication.properties.language = seed % 3 == 0 ? "ar" : publication.properties.language;

    const auto [scene, faults] = tests::set(publication, layout);

    CHECK(first_error(faults) == "");
    CHECK(broken_laws(scene, layout, shared_fonts()) == std::vector<std::string>{});
    CHECK(difference(read_aloud(scene), expected_words(publication, layout)) == "");
}

TEST_CASE("generated charts stay in their regions, with alternatives", "[typeset]")
{
    const unsigned seed = GENERATE(range(1000U, 1060U));
    CAPTURE(seed);
    const auto layout = sample_layout();
    const auto publication = PublicationGenerator{seed}.publication(Charts::some);

    const auto [scene, faults] = tests::set(publication, layout);

    CHECK(first_error(faults) == "");
    CHECK(broken_laws(scene, layout, shared_fonts()) == std::vector<std::string>{});
}
