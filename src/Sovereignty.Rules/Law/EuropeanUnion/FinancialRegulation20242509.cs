using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Financial Regulation (EU, Euratom) 2024/2509, of 2024; its days are not in the sheets. Grade C; checked on 2026-10-01. Source: fact sheet on Europe, section 3.7.</summary>
internal static class FinancialRegulation20242509
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-finreg-2024-2509"),
        Title = new("Financial Regulation (EU, Euratom) 2024/2509", "Règlement financier (UE, Euratom) 2024/2509"),
        Issuer = "European Parliament and Council",
        Kind = InstrumentKind.Regulation,
        Identifiers = [],
        Sources = ["bill.mino.law"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("How institutions of the Union buy; the Cloud and AI Development Act would amend article 168.", "Comment les institutions de l'Union achètent ; le règlement proposé sur l'informatique en nuage et l'IA modifierait l'article 168."),
        Events = [],
    };
}
