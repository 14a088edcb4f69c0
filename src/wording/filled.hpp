#pragma once

#include "wording/sentences.hpp"

#include <fmt/format.h>
#include <string>
#include <string_view>

namespace restitution::wording {

/// A sentence of the tables with its values in their places.
template <class... Values>
std::string filled(std::string_view sentence, const Values&... values)
{
    return fmt::vformat(fmt::string_view{sentence.data(), sentence.size()},
                        fmt::make_format_args(values...));
}

inline std::string_view form(const Sentences& say, const Plural& plural, std::size_t count)
{
    return say.is_one(count) ? plural.one : plural.other;
}

} // namespace restitution::wording
