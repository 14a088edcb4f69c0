#include "backends/xlsx/phrases.hpp"

namespace restitution::backends::xlsx {
namespace {

constexpr Phrases french{
    .summary = "Synthèse",
    .group = "Groupe",
    .date = "Date",
    .sheet = "Feuille",
    .question = "Question",
    .theme = "Thème",
    .kind = "Forme",
    .kinds = {"Choix unique", "Choix multiples", "Choix et texte", "Échelle", "Texte libre"},
    .option = "Option",
    .count = "Nombre",
    .share = "Part des répondants",
    .participation = "Participation",
    .respondents = "Répondants",
    .answered = "Ont répondu",
    .missing = "N’ont pas répondu",
    .answer = "Réponse",
    .answers = "Réponses",
    .remark = "Remarque",
    .no_content = "sans contenu",
    .continued = "Réponse (suite)",
    .back = "← Synthèse",
    .see_answers = "Les réponses comptées →",
    .see_tally = "Le décompte →",
    .raw = "Réponses brutes",
    .how_counted = "Comment les réponses sont comptées",
    .counting =
        {"Une part rapporte un nombre de réponses aux personnes qui ont répondu à la "
         "question ; au-dessous de dix, seul le nombre est donné.",
         "Quand plusieurs choix sont possibles, le total des parts peut dépasser 100\u00A0%.",
         "Chaque nombre est une formule sur la feuille « Réponses » de sa question : "
         "qui corrige une réponse voit suivre le décompte et le graphique.",
         "Les textes sont repris mot pour mot ; ceux qui sont écrits de la même façon "
         "sont comptés ensemble."},
    .for_members = "Les réponses de chaque question sont rangées par ordre alphabétique, sans "
                   "nom ni date : aucune ligne ne relie deux réponses d’une même personne.",
    .for_office = "À usage interne : la feuille « Réponses brutes » relie les réponses de "
                  "chaque personne. Ne pas diffuser.",
};

constexpr Phrases english{
    .summary = "Summary",
    .group = "Group",
    .date = "Date",
    .sheet = "Sheet",
    .question = "Question",
    .theme = "Theme",
    .kind = "Kind",
    .kinds = {"Single choice", "Several choices", "Choice and text", "Scale", "Free text"},
    .option = "Option",
    .count = "Count",
    .share = "Share of those who answered",
    .participation = "Participation",
    .respondents = "Respondents",
    .answered = "Answered",
    .missing = "Did not answer",
    .answer = "Answer",
    .answers = "Answers",
    .remark = "Remark",
    .no_content = "no content",
    .continued = "Answer (continued)",
    .back = "← Summary",
    .see_answers = "The answers counted →",
    .see_tally = "The tally →",
    .raw = "Raw answers",
    .how_counted = "How the answers are counted",
    .counting = {"A share sets a number of answers against the people who answered the "
                 "question; below ten only the number is given.",
                 "Where several choices are possible, the shares may add up to more than 100%.",
                 "Every number is a formula over the “Answers” sheet of its question: "
                 "correct an answer, and the tally and the chart follow.",
                 "Texts are given word for word; those written the same way are counted "
                 "together."},
    .for_members = "The answers to each question are in alphabetical order, without name or "
                   "date: no row links two answers of one person.",
    .for_office = "For internal use: the sheet “Raw answers” links the answers of each person. "
                  "Do not pass on.",
};

constexpr Phrases vietnamese{
    .summary = "Tổng hợp",
    .group = "Nhóm",
    .date = "Ngày",
    .sheet = "Trang",
    .question = "Câu hỏi",
    .theme = "Chủ đề",
    .kind = "Hình thức",
    .kinds = {"Một lựa chọn", "Nhiều lựa chọn", "Lựa chọn và văn bản", "Thang đo", "Văn bản tự do"},
    .option = "Phương án",
    .count = "Số lượng",
    .share = "Tỷ lệ người trả lời",
    .participation = "Tham gia",
    .respondents = "Số người tham gia khảo sát",
    .answered = "Đã trả lời",
    .missing = "Không trả lời",
    .answer = "Câu trả lời",
    .answers = "Trả lời",
    .remark = "Ghi chú",
    .no_content = "không có nội dung",
    .continued = "Câu trả lời (tiếp)",
    .back = "← Tổng hợp",
    .see_answers = "Các câu trả lời được đếm →",
    .see_tally = "Kết quả đếm →",
    .raw = "Dữ liệu gốc",
    .how_counted = "Cách đếm câu trả lời",
    .counting = {"Tỷ lệ được tính trên số người đã trả lời câu hỏi; dưới mười người chỉ nêu số "
                 "lượng.",
                 "Khi được chọn nhiều phương án, tổng các tỷ lệ có thể vượt quá 100%.",
                 "Mỗi con số là một công thức trên trang “Trả lời” của câu hỏi: sửa một câu trả "
                 "lời thì kết quả và biểu đồ thay đổi theo.",
                 "Văn bản được giữ nguyên từng chữ; những câu viết giống nhau được đếm chung."},
    .for_members = "Các câu trả lời của mỗi câu hỏi được xếp theo thứ tự chữ cái, không có tên "
                   "hay ngày: không dòng nào nối hai câu trả lời của cùng một người.",
    .for_office = "Lưu hành nội bộ: trang “Dữ liệu gốc” nối các câu trả lời của từng người. "
                  "Không phổ biến.",
};

} // namespace

const Phrases& phrases(std::string_view language)
{
    const std::string_view base = language.substr(0, language.find('-'));
    return base == "fr" ? french : base == "vi" ? vietnamese : english;
}

} // namespace restitution::backends::xlsx
