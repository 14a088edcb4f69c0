// Writes a PDF with every construct, for the validators: write_sample_pdf FILE

#include "backends/every_construct.hpp"
#include "backends/pdf/write_pdf.hpp"

#include <fstream>
#include <iostream>

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::cerr << "usage: write_sample_pdf FILE\n";
        return 3;
    }
    const auto sample = restitution::tests::every_construct();
    const auto pdf = restitution::backends::pdf::write_pdf(sample.scene, sample.fonts);
    if (!pdf) {
        std::cerr << pdf.fault().message << '\n';
        return 1;
    }
    std::ofstream{argv[1], std::ios::binary} << *pdf;
    return 0;
}
