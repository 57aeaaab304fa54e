using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>Grades of evidence in words.</summary>
internal static class EvidenceWords
{
    public static Text Of(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.Reported => new("reported", "rapporté"),
        EvidenceGrade.Declared => new("declared", "déclaré"),
        EvidenceGrade.Documented => new("documented", "documenté"),
        EvidenceGrade.Audited => new("audited", "audité"),
        EvidenceGrade.Certified => new("certified", "certifié"),
        _ => new("established by an authority", "établi par une autorité"),
    };
}
