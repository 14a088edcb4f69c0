#pragma once

#include <locale.h>

namespace restitution::backends::xlsx {

/// Makes numbers come out as "1.5" on this thread, whatever the program's locale: libxlsxwriter
/// prints them with printf(), and "1,5" would damage the file.
class PlainLocale {
public:
    PlainLocale() : plain_{newlocale(LC_ALL_MASK, "C", nullptr)}, before_{uselocale(plain_)} {}
    ~PlainLocale()
    {
        uselocale(before_);
        freelocale(plain_);
    }
    PlainLocale(const PlainLocale&) = delete;
    PlainLocale& operator=(const PlainLocale&) = delete;

private:
    locale_t plain_;
    locale_t before_;
};

} // namespace restitution::backends::xlsx
