using System.Collections.Concurrent;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Tests.Arrangements;

/// <summary>Asks the shipped law about one thing on one day.</summary>
internal static class Asking
{
    private static readonly ConcurrentDictionary<AssessmentTerms, SovereigntyEvaluator> Evaluators = new();

    /// <summary>The conclusion of one provision; a text of which nothing was public does not apply.</summary>
    public static Conclusion Under(this HostingArrangement arrangement, string provision, string on, AssessmentTerms? terms = null) =>
        arrangement.AssessedOn(on, terms).Findings.SingleOrDefault(finding => finding.Provision.Value == provision)?.Conclusion ?? Conclusion.NotApplicable;

    /// <summary>The finding of one provision.</summary>
    public static Finding FindingUnder(this HostingArrangement arrangement, string provision, string on, AssessmentTerms? terms = null) =>
        arrangement.AssessedOn(on, terms).Findings.Single(finding => finding.Provision.Value == provision);

    /// <summary>Whether a power reaches content or metadata: certainly, possibly or not at all.</summary>
    public static Truth ReachedBy(this HostingArrangement arrangement, string power, string on, PowerEffects effects = PowerEffects.MetadataDisclosure, AssessmentTerms? terms = null)
    {
        var exposures = arrangement.AssessedOn(on, terms).Exposures.Where(exposure => exposure.Citation.Provision.Value == power && (exposure.Effects & effects) != 0).ToArray();
        return exposures.Any(exposure => exposure.IsCertain) ? Truth.True : exposures.Length > 0 ? Truth.Unknown : Truth.False;
    }

    public static Assessment AssessedOn(this HostingArrangement arrangement, string on, AssessmentTerms? terms = null) =>
        Evaluators.GetOrAdd(terms ?? AssessmentTerms.Default, Sovereign.Evaluator).Open(arrangement).Assess(Known.Day(on));

    /// <summary>Whether data counts as a category, for a regime or for none in particular.</summary>
    public static Truth CountsAs(this DataSet data, DataCategory category, string on, string? regime = null, InquiryTerms? terms = null)
    {
        var scene = new Scene(Some.Ministry.On(Some.FrenchCloud).Carrying(data));
        var inquiry = Inquiry(on, terms);
        return inquiry.Law.CountsAs(category, regime is null ? null : RegimeId.Of(regime), scene.Whole.With(data), ref inquiry);
    }

    /// <summary>Whether a territory includes a country, for whoever is there.</summary>
    public static Truth Includes(string territory, string country, string on, Organisation? whose = null)
    {
        var inquiry = Inquiry(on);
        var scene = new Scene(Some.Ministry.On(Some.FrenchCloud));
        return inquiry.Law.Includes(TerritoryId.Of(territory), Country.Of(country), scene.Whole.With(whose ?? Organisation.Unnamed), ref inquiry);
    }

    /// <summary>Whether a standard accepts a certificate, whatever its validity.</summary>
    public static Truth Accepts(string standard, Certificate certificate, string on)
    {
        var inquiry = Inquiry(on);
        return inquiry.Law.Accepts(StandardId.Of(standard), certificate, new Scene(Some.Ministry.On(Some.FrenchCloud)).Whole, ref inquiry);
    }

    /// <summary>Whether a text is in force, and whether it has effect, on a day.</summary>
    public static (Truth InForce, Truth Effect) StatusOf(string instrument, string on, InquiryTerms? terms = null)
    {
        var inquiry = Inquiry(on, terms);
        var life = Catalogue.Law.Find(InstrumentId.Of(instrument))!.Life;
        return (life.IsInForce(ref inquiry), life.HasEffect(ref inquiry));
    }

    private static Inquiry Inquiry(string on, InquiryTerms? terms = null) =>
        new(terms ?? InquiryTerms.Default, new LegalAnswers(Catalogue.Law), DayNumber.Of(Known.Day(on)));
}
