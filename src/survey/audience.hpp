#pragma once

namespace restitution::survey {

/// Whom an output is for. Each sees what the ones after it see.
enum class Audience { office, members, open };

} // namespace restitution::survey
