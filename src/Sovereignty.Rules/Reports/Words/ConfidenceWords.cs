using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>Grades of confidence as they are printed; the same in both languages.</summary>
internal static class ConfidenceWords
{
    public static string Of(Confidence confidence) => confidence switch
    {
        Confidence.A => "A",
        Confidence.AMirror => "A (mirror)",
        Confidence.AMinus => "A−",
        Confidence.B => "B",
        Confidence.CPlus => "C+",
        Confidence.C => "C",
        _ => "D",
    };
}
