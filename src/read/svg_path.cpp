#include "base/ascii.hpp"
#include "read/svg_arc.hpp"
#include "read/svg_numbers.hpp"

#include <cmath>
#include <numbers>

namespace restitution::read {

namespace {

using picture::Step;

class PathReader {
public:
    explicit PathReader(std::string_view text) : numbers_{text} {}

    std::optional<Outline> read()
    {
        while (numbers_.peek() != '\0') {
            if (is_ascii_letter(numbers_.peek())) {
                command_ = numbers_.peek();
                numbers_.skip();
            } else if (command_ == '\0' || command_ == 'z' || command_ == 'Z') {
                return std::nullopt;
            }
            if (!read_step()) {
                return std::nullopt;
            }
        }
        return std::move(outline_);
    }

private:
    bool relative() const { return command_ != to_ascii_upper(command_); }

    bool read_step()
    {
        const char kind = to_ascii_upper(command_);
        if (outline_.empty() && kind != 'M') {
            return false;
        }
        const char before = previous_;
        previous_ = kind;
        switch (kind) {
        case 'M':
            return read_move();
        case 'L':
            return read_line();
        case 'H':
        case 'V':
            return read_straight(kind == 'H');
        case 'C':
            return read_curve();
        case 'S':
            return read_smooth_curve(before == 'C' || before == 'S');
        case 'Q':
            return read_quadratic();
        case 'T':
            return read_smooth_quadratic(before == 'Q' || before == 'T');
        case 'A':
            return read_arc();
        case 'Z':
            close();
            return true;
        default:
            return false;
        }
    }

    std::optional<Spot> next_spot()
    {
        const auto x = numbers_.next();
        const auto y = x ? numbers_.next() : std::nullopt;
        if (!y) {
            return std::nullopt;
        }
        return relative() ? Spot{at_.x + *x, at_.y + *y} : Spot{*x, *y};
    }

    /// A subpath that goes on after being closed starts where that one did.
    void reopen()
    {
        if (closed_) {
            outline_.push_back({Step::move, {start_}});
            closed_ = false;
        }
    }

    /// Closing once more changes nothing.
    void close()
    {
        if (!closed_) {
            outline_.push_back({Step::close, {}});
            at_ = start_;
            closed_ = true;
        }
    }

    void add(const OutlineStep& step, Spot to)
    {
        reopen();
        outline_.push_back(step);
        at_ = to;
    }

    void add_line(Spot to) { add({Step::line, {to}}, to); }

    void add_curve(Spot first, Spot second, Spot to)
    {
        add({Step::curve, {first, second, to}}, to);
    }

    void add_quadratic(Spot control, Spot to)
    {
        const auto toward = [&](Spot from) {
            return Spot{from.x + 2.0 / 3 * (control.x - from.x),
                        from.y + 2.0 / 3 * (control.y - from.y)};
        };
        control_ = control;
        add_curve(toward(at_), toward(to), to);
    }

    Spot mirrored_control(bool smooth) const
    {
        return smooth ? Spot{2 * at_.x - control_.x, 2 * at_.y - control_.y} : at_;
    }

    bool read_move()
    {
        const auto to = next_spot();
        if (to) {
            outline_.push_back({Step::move, {*to}});
            at_ = start_ = *to;
            closed_ = false;
            // Further pairs of numbers are lines.
            command_ = relative() ? 'l' : 'L';
        }
        return to.has_value();
    }

    bool read_line()
    {
        const auto to = next_spot();
        if (to) {
            add_line(*to);
        }
        return to.has_value();
    }

    bool read_straight(bool across)
    {
        const auto number = numbers_.next();
        if (!number) {
            return false;
        }
        const double base = relative() ? (across ? at_.x : at_.y) : 0;
        add_line(across ? Spot{base + *number, at_.y} : Spot{at_.x, base + *number});
        return true;
    }

    bool read_curve()
    {
        const auto first = next_spot();
        const auto second = first ? next_spot() : std::nullopt;
        const auto to = second ? next_spot() : std::nullopt;
        if (to) {
            control_ = *second;
            add_curve(*first, *second, *to);
        }
        return to.has_value();
    }

    bool read_smooth_curve(bool smooth)
    {
        const auto second = next_spot();
        const auto to = second ? next_spot() : std::nullopt;
        if (to) {
            const Spot first = mirrored_control(smooth);
            control_ = *second;
            add_curve(first, *second, *to);
        }
        return to.has_value();
    }

    bool read_quadratic()
    {
        const auto control = next_spot();
        const auto to = control ? next_spot() : std::nullopt;
        if (to) {
            add_quadratic(*control, *to);
        }
        return to.has_value();
    }

    bool read_smooth_quadratic(bool smooth)
    {
        const auto to = next_spot();
        if (to) {
            add_quadratic(mirrored_control(smooth), *to);
        }
        return to.has_value();
    }

    bool read_arc()
    {
        const auto rx = numbers_.next();
        const auto ry = rx ? numbers_.next() : std::nullopt;
        const auto turn = ry ? numbers_.next() : std::nullopt;
        const auto large = turn ? numbers_.next_flag() : std::nullopt;
        const auto sweep = large ? numbers_.next_flag() : std::nullopt;
        const auto to = sweep ? next_spot() : std::nullopt;
        if (to) {
            const Arc arc{std::abs(*rx), std::abs(*ry), *turn * std::numbers::pi / 180,
                          *large,        *sweep,        *to};
            for (const OutlineStep& step : arc_outline(at_, arc)) {
                add(step, *to);
            }
        }
        return to.has_value();
    }

    SvgNumbers numbers_;
    Outline outline_;
    char command_ = '\0';
    char previous_ = '\0';
    bool closed_ = false;
    Spot at_;
    Spot start_;
    Spot control_;
};

} // namespace

std::optional<Outline> parse_path(std::string_view text)
{
    return PathReader{text}.read();
}

} // namespace restitution::read
