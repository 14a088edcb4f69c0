#include "read/response_room.hpp"

#include <algorithm>

namespace restitution::read {

void ResponseRoom::take(const survey::Responses& responses)
{
    cells -= responses.respondents * responses.raw.header.size();
    for (const auto& answers : responses.answers) {
        texts -= static_cast<std::size_t>(std::ranges::count_if(
            answers, [](const survey::Answer& answer) { return !answer.text.empty(); }));
    }
}

} // namespace restitution::read
