#include "typeset/unit.hpp"

namespace restitution::typeset {

void Unit::enter(std::uint32_t /*part*/, const WrapPart& /*where*/, Brush& /*brush*/) {}

} // namespace restitution::typeset
