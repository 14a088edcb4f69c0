#include "layouts/layout.hpp"

#include <algorithm>

namespace restitution::layouts {

const Region* find_region(const Master& master, std::string_view name)
{
    const auto found = std::ranges::find(master.regions, name, &Region::name);
    return found == master.regions.end() ? nullptr : &*found;
}

const Master* Layout::master(std::string_view wanted) const
{
    const auto found = masters.find(wanted);
    return found == masters.end() ? nullptr : &found->second;
}

} // namespace restitution::layouts
