# What every target of ours is compiled with.
add_library(restitution_warnings INTERFACE)
target_compile_options(restitution_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror
    # Aggregates name what differs from the default; every member has one.
    -Wno-missing-field-initializers
    # GCC 12 sees uninitialized variants and overlapping copies that are not there when it optimizes.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized> $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)

if(RESTITUTION_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all
                        -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
if(RESTITUTION_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined)
    add_link_options(-fsanitize=address,undefined)
endif()
if(RESTITUTION_SANITIZE OR RESTITUTION_FUZZ)
    # Assertions, ours and the standard library's, are looked for too, although code is optimized.
    add_compile_options(-UNDEBUG -D_GLIBCXX_ASSERTIONS)
endif()
