#pragma once

#include "base/diagnostic.hpp"

#include <utility>
#include <variant>

namespace restitution {

/// A value, or the one fault that kept it from being made.
///
/// For faults of the world or a library (disk full, font unreadable); faults of
/// the user's data go to Diagnostics, all at once.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : held_{std::in_place_index<0>, std::move(value)} {}
    Result(Diagnostic fault) : held_{std::in_place_index<1>, std::move(fault)} {}

    explicit operator bool() const { return held_.index() == 0; }
    T& operator*() { return std::get<0>(held_); }
    const T& operator*() const { return std::get<0>(held_); }
    T* operator->() { return &std::get<0>(held_); }
    const T* operator->() const { return &std::get<0>(held_); }
    const Diagnostic& fault() const { return std::get<1>(held_); }

private:
    std::variant<T, Diagnostic> held_;
};

struct Done {};
using Status = Result<Done>;

} // namespace restitution
