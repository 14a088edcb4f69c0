# Everything we build on is a Debian package; scripts/setup installs the list.
find_package(PkgConfig REQUIRED)
find_package(fmt REQUIRED)
find_package(pugixml REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(CLI11 REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(LibXml2 REQUIRED)
find_package(PNG REQUIRED)
find_package(JPEG REQUIRED)
find_package(Catch2 REQUIRED)

pkg_check_modules(harfbuzz REQUIRED IMPORTED_TARGET harfbuzz harfbuzz-subset)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(libdeflate REQUIRED IMPORTED_TARGET libdeflate)
pkg_check_modules(qrencode REQUIRED IMPORTED_TARGET libqrencode)

# Neither comes with a description for CMake or pkg-config in Debian 12.
find_library(HARU_LIBRARY hpdf REQUIRED)
find_path(HARU_INCLUDE_DIR hpdf.h REQUIRED)
add_library(haru INTERFACE)
target_link_libraries(haru INTERFACE ${HARU_LIBRARY})
target_include_directories(haru SYSTEM INTERFACE ${HARU_INCLUDE_DIR})

find_library(HYPHEN_LIBRARY hyphen REQUIRED)
find_path(HYPHEN_INCLUDE_DIR hyphen.h REQUIRED)
add_library(hyphen INTERFACE)
target_link_libraries(hyphen INTERFACE ${HYPHEN_LIBRARY})
target_include_directories(hyphen SYSTEM INTERFACE ${HYPHEN_INCLUDE_DIR})
