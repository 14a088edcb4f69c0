#include "read/svg_numbers.hpp"
#include "read/svg_outline.hpp"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <numbers>

namespace restitution::read {

namespace {

using picture::Step;

/// What an arc command says, its end made absolute.
struct Arc {
    double rx = 0;
    double ry = 0;
    double turn = 0;
    bool large = false;
    bool sweep = false;
    Spot end;
};

/// The angle from one direction to another, signed.
double angle_between(Spot u, Spot v)
{
    return std::atan2(u.x * v.y - u.y * v.x, u.x * v.x + u.y * v.y);
}

class PathReader {
public:
    explicit PathReader(std::string_view text) : numbers_{text} {}

    std::optional<Outline> read()
    {
        while (numbers_.peek() != '\0') {
            if (std::isalpha(static_cast<unsigned char>(numbers_.peek())) != 0) {
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
    bool relative() const { return std::islower(static_cast<unsigned char>(command_)) != 0; }

    bool read_step()
    {
        const char kind = static_cast<char>(std::toupper(static_cast<unsigned char>(command_)));
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

    void add_line(Spot to)
    {
        reopen();
        outline_.push_back({Step::line, {to}});
        at_ = to;
    }

    void add_curve(Spot first, Spot second, Spot to)
    {
        reopen();
        outline_.push_back({Step::curve, {first, second, to}});
        at_ = to;
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
            add_arc({std::abs(*rx), std::abs(*ry), *turn * std::numbers::pi / 180, *large, *sweep,
                     *to});
        }
        return to.has_value();
    }

    /// Source: SVG 1.1, F.6.5 and F.6.6.
    void add_arc(Arc arc)
    {
        const double c = std::cos(arc.turn);
        const double s = std::sin(arc.turn);
        const double dx = (at_.x - arc.end.x) / 2;
        const double dy = (at_.y - arc.end.y) / 2;
        const Spot half{c * dx + s * dy, -s * dx + c * dy};
        if (arc.rx < 1e-9 || arc.ry < 1e-9 || (std::abs(dx) < 1e-12 && std::abs(dy) < 1e-12)) {
            add_line(arc.end);
            return;
        }
        const double reach = std::hypot(half.x / arc.rx, half.y / arc.ry);
        arc.rx *= std::max(1.0, reach);
        arc.ry *= std::max(1.0, reach);
        const double far = std::hypot(half.x * arc.ry, half.y * arc.rx);
        const double near = arc.rx * arc.ry;
        const double offset = std::sqrt(std::max(0.0, near * near / (far * far) - 1)) *
                              (arc.large == arc.sweep ? -1 : 1);
        const Spot middle{offset * arc.rx * half.y / arc.ry, -offset * arc.ry * half.x / arc.rx};
        const Spot from{(half.x - middle.x) / arc.rx, (half.y - middle.y) / arc.ry};
        const Spot to{(-half.x - middle.x) / arc.rx, (-half.y - middle.y) / arc.ry};
        double swept = angle_between(from, to);
        if (arc.sweep && swept < 0) {
            swept += 2 * std::numbers::pi;
        } else if (!arc.sweep && swept > 0) {
            swept -= 2 * std::numbers::pi;
        }
        const Matrix place{c * arc.rx,
                           s * arc.rx,
                           -s * arc.ry,
                           c * arc.ry,
                           c * middle.x - s * middle.y + (at_.x + arc.end.x) / 2,
                           s * middle.x + c * middle.y + (at_.y + arc.end.y) / 2};
        add_arc_pieces(place, std::atan2(from.y, from.x), swept, arc.end);
    }

    void add_arc_pieces(const Matrix& place, double start, double swept, Spot end)
    {
        const int pieces =
            std::max(1, static_cast<int>(std::ceil(std::abs(swept) * 2 / std::numbers::pi - 1e-9)));
        const double step = swept / pieces;
        const double k = 4.0 / 3 * std::tan(step / 4);
        for (int i = 0; i < pieces; ++i) {
            const double p = start + i * step;
            const double q = p + step;
            const Spot to = i + 1 == pieces ? end : place({std::cos(q), std::sin(q)});
            add_curve(place({std::cos(p) - k * std::sin(p), std::sin(p) + k * std::cos(p)}),
                      place({std::cos(q) + k * std::sin(q), std::sin(q) - k * std::cos(q)}), to);
        }
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
