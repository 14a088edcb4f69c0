#include "read/csv.hpp"
#include "read/csv_delimiter.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <array>
#include <random>

using namespace restitution;
using read::CsvField;
using read::CsvScanner;
using read::CsvTable;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// A file as some tool might write it: any delimiter, any line end, quotation marks where they
/// must stand and now and then elsewhere.
class CsvWriter {
public:
    explicit CsvWriter(unsigned seed)
        : random_{seed}, delimiter_{",;\t"[random_() % 3]}, line_end_{std::array{
                                                                "\n", "\r\n", "\r"}[random_() % 3]}
    {
    }

    Rows make_rows()
    {
        const std::size_t columns = 2 + random_() % 5;
        Rows rows(2 + random_() % 12);
        for (auto& row : rows) {
            for (std::size_t i = 0; i < columns; ++i) {
                // A first field in every row: a row of nothing is left out.
                row.push_back(i == 0 ? "n" + std::to_string(random_() % 90) : make_cell());
            }
        }
        for (std::size_t i = 0; i < columns; ++i) {
            rows.front()[i] = "column " + std::to_string(i);
        }
        return rows;
    }

    std::string write(const Rows& rows)
    {
        std::string text;
        for (const auto& row : rows) {
            for (std::size_t i = 0; i < row.size(); ++i) {
                text += i == 0 ? std::string{} : std::string{delimiter_};
                text += write_field(row[i]);
            }
            text += line_end_;
        }
        if (random_() % 2 == 0) {
            text.resize(text.size() - std::string_view{line_end_}.size());
        }
        return text;
    }

private:
    std::string make_cell()
    {
        static const std::vector<std::string> pieces{"a",  "é", "Hội", ",", ";", "\t", "\"",
                                                     "\n", " ", "Oui", "𝒳", "'", "="};
        std::string cell;
        for (std::size_t n = random_() % 7; n > 0; --n) {
            cell += pieces[random_() % pieces.size()];
        }
        return cell;
    }

    std::string write_field(const std::string& cell)
    {
        const bool must = cell.find_first_of(",;\t\"\r\n") != std::string::npos;
        if (!must && random_() % 3 != 0) {
            return cell;
        }
        std::string quoted = "\"";
        for (const char c : cell) {
            quoted += c == '"' ? "\"\"" : std::string{c};
        }
        return quoted + "\"";
    }

    std::mt19937 random_;
    char delimiter_;
    const char* line_end_;
};

Rows rows_of(const CsvTable& table)
{
    Rows rows(1);
    for (const CsvField& field : table.header) {
        rows.front().push_back(table.text(field));
    }
    for (std::size_t r = 0; r < table.rows(); ++r) {
        auto& row = rows.emplace_back();
        for (std::size_t i = 0; i < table.columns(); ++i) {
            row.push_back(table.text(table.cell(r, i)));
        }
    }
    return rows;
}

std::vector<std::string> codes(const Diagnostics& faults)
{
    std::vector<std::string> found;
    for (const Diagnostic& fault : faults.all()) {
        found.emplace_back(fault.code);
    }
    return found;
}

char delimiter_of(std::string_view text, const std::vector<std::string>& wanted = {})
{
    const auto found = read::choose_delimiter(text, wanted);
    return found ? found->delimiter : '?';
}

} // namespace

TEST_CASE("what was written as CSV is read back, whatever its marks and line ends", "[csv]")
{
    const auto seed = GENERATE(range(0U, 500U));
    CAPTURE(seed);
    CsvWriter writer{seed};
    const Rows rows = writer.make_rows();
    const SourceFile file{"r.csv", writer.write(rows)};
    CAPTURE(file.text);

    Diagnostics faults;
    const auto table = read::read_csv(file, rows.front(), faults);

    REQUIRE(table);
    CHECK(rows_of(*table) == rows);
    CHECK_FALSE(faults.has_errors());
}

TEST_CASE("fields follow each other and lie in their text, whatever it holds", "[csv]")
{
    const auto seed = GENERATE(range(0U, 500U));
    CAPTURE(seed);
    std::mt19937 random{seed};
    std::string text;
    for (std::size_t n = random() % 60; n > 0; --n) {
        text += "ab,;\t\"\"\n\r "[random() % 10];
    }
    CAPTURE(text);

    CsvScanner scanner{text, 0, ','};
    std::size_t behind = 0;
    std::size_t fields = 0;
    while (const auto field = scanner.next()) {
        CHECK(field->begin >= behind);
        CHECK(field->end >= field->begin);
        CHECK(field->end <= text.size());
        behind = field->end;
        REQUIRE(++fields <= text.size() + 1);
    }
    CHECK(scanner.record_ended());
    if (!scanner.broken_quote()) {
        CHECK(text.find_first_not_of("\",\n\r \t", behind) == std::string::npos);
    }
}

TEST_CASE("the delimiter is the one that finds the declared columns", "[csv]")
{
    const std::string header = "Date;Lieux, dates et thèmes ?;Avis, en bref, svp\n1;2;3\n";

    CHECK(delimiter_of(header, {"Lieux, dates et thèmes ?"}) == ';');
    CHECK(delimiter_of(header, {"dates et thèmes ?;Avis"}) == ',');
    CHECK(delimiter_of("a,b\n1,2\n") == ',');
    CHECK(delimiter_of("a\tb, c\n1\t2\n") == '\t');
    CHECK(delimiter_of("\"a;b;c\",d\n") == ',');
    CHECK(delimiter_of("seule colonne\nx\n") == ',');
    CHECK(delimiter_of("a;b,c\n1;2,3\n") == '?');
}

TEST_CASE("a first line may name the delimiter", "[csv]")
{
    for (const std::string text : {"sep=;\na;b,c\n1;2,3\n", "sep=;\r\na;b,c\r\n1;2,3\r\n"}) {
        const SourceFile file{"r.csv", text};
        Diagnostics faults;
        const auto table = read::read_csv(file, {}, faults);
        REQUIRE(table);
        CHECK(rows_of(*table) == Rows{{"a", "b,c"}, {"1", "2,3"}});
        CHECK(faults.all().empty());
    }
}

TEST_CASE("rows and columns at the end that hold nothing are left out", "[csv]")
{
    const SourceFile file{"r.csv", "\n\na,b,,\n1,2,,\n\n3,4,,\n,,,\n,,,\n\n"};
    Diagnostics faults;

    const auto table = read::read_csv(file, {}, faults);

    REQUIRE(table);
    CHECK(rows_of(*table) == Rows{{"a", "b"}, {"1", "2"}, {"3", "4"}});
    REQUIRE(codes(faults) == std::vector<std::string>{"csv.empty-rows"});
    CHECK(faults.all().front().message.ends_with(": 3 rows"));
}

TEST_CASE("a row of empty cells before another is a response, and told", "[csv]")
{
    const std::string text = GENERATE("a,b\n,\n1,2\n,\n\"\",\n3,4\n,\n", "a,b\n,\n1,2\n,,\n,\n3,4");
    const SourceFile file{"r.csv", text};
    Diagnostics faults;

    const auto table = read::read_csv(file, {}, faults);

    REQUIRE(table);
    CHECK(rows_of(*table) ==
          Rows{{"a", "b"}, {"", ""}, {"1", "2"}, {"", ""}, {"", ""}, {"3", "4"}});
    const Diagnostic& fault = faults.all().front();
    CHECK(fault.code == "csv.empty-response");
    CHECK(fault.message == "3 of the 5 responses hold nothing and count as respondents who did not "
                           "answer: response 1, 3, 4");
    CHECK(Locator{}.locate(file, fault.where.begin).line == 2);
}

TEST_CASE("in a file of one column a blank line before a filled one is a response", "[csv]")
{
    const SourceFile file{"r.csv", "Q\nEau\n\n\"\"\nClimat\n\n\n"};
    Diagnostics faults;

    const auto table = read::read_csv(file, {}, faults);

    REQUIRE(table);
    CHECK(rows_of(*table) == Rows{{"Q"}, {"Eau"}, {""}, {""}, {"Climat"}});
    CHECK(codes(faults) == std::vector<std::string>{"csv.empty-response", "csv.empty-rows"});
}

TEST_CASE("any number of empty rows at the end is read, before a filled row only so many", "[csv]")
{
    std::string text = "a,b\n1,2\n";
    for (std::size_t i = 0; i < read::ResponseRoom::most_cells; ++i) {
        text += ",\n";
    }
    Diagnostics faults;
    const SourceFile sheet{"r.csv", text};
    const auto table = read::read_csv(sheet, {}, faults);
    REQUIRE(table);
    CHECK(table->rows() == 1);

    const SourceFile filled{"r.csv", text + "3,4\n"};
    CHECK_FALSE(read::read_csv(filled, {}, faults));
    CHECK(faults.all().back().code == "csv.too-many-cells");
}

TEST_CASE("a response that is too short or too long is named", "[csv]")
{
    const SourceFile file{"r.csv", "a,b,c\n1,2,3\n4,5\n6,7,8,9\n"};
    Diagnostics faults;

    const auto table = read::read_csv(file, {}, faults);

    REQUIRE(table);
    CHECK(rows_of(*table) ==
          Rows{{"a", "b", "c"}, {"1", "2", "3"}, {"4", "5", ""}, {"6", "7", "8"}});
    REQUIRE(codes(faults) == std::vector<std::string>{"csv.ragged"});
    const Diagnostic& fault = faults.all().front();
    CHECK(fault.message ==
          "2 of the 3 responses have not the header's 3 fields: response 2 has 2, 3 has 4");
    CHECK(Locator{}.locate(file, fault.where.begin).line == 3);
}
