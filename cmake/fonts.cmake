# Inter comes as one variable font per slant. Static faces are made of it at build time: a variable
# font takes twice as long to shape, and 8 ms to instance. They go into the build tree's fonts/
# and are installed beside the program.
set(INTER_DIR /usr/share/fonts/truetype/inter-vf CACHE PATH
    "folder of Inter-roman.var.ttf and Inter-italic.var.ttf (package fonts-inter-variable)")
set(RESTITUTION_FONTS_DIR ${PROJECT_BINARY_DIR}/fonts)

foreach(slant roman italic)
    if(NOT EXISTS ${INTER_DIR}/Inter-${slant}.var.ttf)
        message(FATAL_ERROR "${INTER_DIR}/Inter-${slant}.var.ttf is missing: "
                "install the package fonts-inter-variable")
    endif()
endforeach()

add_executable(instance_font instance_font.cpp pin_weight.cpp)
target_include_directories(instance_font PRIVATE ${PROJECT_SOURCE_DIR}/src)
target_link_libraries(instance_font PRIVATE PkgConfig::harfbuzz fmt::fmt restitution_warnings)

set(instanced_fonts)
# instance_inter(Inter-SemiBoldItalic.ttf 600 SemiBold italic)
function(instance_inter file weight style slant)
    set(source ${INTER_DIR}/Inter-roman.var.ttf)
    if(slant STREQUAL italic)
        set(source ${INTER_DIR}/Inter-italic.var.ttf)
    endif()
    add_custom_command(
        OUTPUT ${RESTITUTION_FONTS_DIR}/${file}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${RESTITUTION_FONTS_DIR}
        COMMAND instance_font ${source} ${RESTITUTION_FONTS_DIR}/${file} ${weight} ${style} ${slant}
        DEPENDS instance_font ${source}
        COMMENT "Making ${file}" VERBATIM)
    set(instanced_fonts ${instanced_fonts} ${RESTITUTION_FONTS_DIR}/${file} PARENT_SCOPE)
endfunction()

instance_inter(Inter-Regular.ttf 400 Regular upright)
instance_inter(Inter-SemiBold.ttf 600 SemiBold upright)
instance_inter(Inter-Bold.ttf 700 Bold upright)
instance_inter(Inter-Italic.ttf 400 Regular italic)
instance_inter(Inter-SemiBoldItalic.ttf 600 SemiBold italic)
instance_inter(Inter-BoldItalic.ttf 700 Bold italic)

# Roman numerals wear serifs in the house style: without them I and II are bars. A family of just
# these letters is small, found at once, and no candidate for anything else.
set(numeral_source /usr/share/fonts/truetype/dejavu/DejaVuSerif-Bold.ttf)
set(numeral_font ${RESTITUTION_FONTS_DIR}/RomanNumerals-Bold.ttf)
if(NOT EXISTS ${numeral_source})
    message(FATAL_ERROR "${numeral_source} is missing: install the package fonts-dejavu-core")
endif()
add_custom_command(
    OUTPUT ${numeral_font}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${RESTITUTION_FONTS_DIR}
    COMMAND instance_font ${numeral_source} ${numeral_font} 700 Bold upright "Roman Numerals"
            CDILMVX
    DEPENDS instance_font ${numeral_source}
    COMMENT "Making RomanNumerals-Bold.ttf" VERBATIM)

set(own_fonts ${instanced_fonts} ${numeral_font})
add_custom_target(restitution_fonts ALL DEPENDS ${own_fonts})
install(FILES ${own_fonts} DESTINATION share/restitution/fonts)
