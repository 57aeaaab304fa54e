using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Reports;

/// <summary>Kinds of legal text in words.</summary>
internal static class InstrumentKindWords
{
    public static Text Of(InstrumentKind kind) => kind switch
    {
        InstrumentKind.Constitution => new("constitution or treaty", "constitution ou traité"),
        InstrumentKind.Statute => new("statute", "loi"),
        InstrumentKind.Ordinance => new("ordinance", "ordonnance"),
        InstrumentKind.Decree => new("decree", "décret"),
        InstrumentKind.Order => new("ministerial order", "arrêté"),
        InstrumentKind.Circular => new("circular or instruction: doctrine, not law", "circulaire ou instruction : doctrine, non droit"),
        InstrumentKind.Regulation => new("regulation of the Union", "règlement de l'Union"),
        InstrumentKind.Directive => new("directive of the Union", "directive de l'Union"),
        InstrumentKind.Decision => new("decision", "décision"),
        InstrumentKind.Judgment => new("judgment", "jugement ou arrêt"),
        InstrumentKind.Framework => new("technical framework or standard", "référentiel ou norme technique"),
        InstrumentKind.Guidance => new("guidance without binding force", "recommandation sans force obligatoire"),
        InstrumentKind.Proposal => new("draft, bill or proposal: not law", "projet ou proposition : non droit"),
        InstrumentKind.ForeignStatute => new("statute of a third country", "loi d'un pays tiers"),
        var other => Text.Same(other.ToString()),
    };
}
