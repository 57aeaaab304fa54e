using Sovereignty.Criteria;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>What the law of third countries leaves open, each question chosen once for all places where it is asked. Source: fact sheet on third countries, sections 1.3 to 1.5, 2.4, 2.5 and (c).</summary>
internal static class ForeignQuestions
{
    /// <summary>Readings: reaches; does-not-reach.</summary>
    public static Question UnitedStatesGroup { get; } = new(
        "us-group-entity",
        new("does 18 USC 2713 reach a company outside the United States through another company of its group that is there?", "18 USC 2713 atteint-il une société hors des États-Unis à travers une autre société de son groupe qui s'y trouve ?"),
        "fact sheet on third countries, sections 1.4 and 3.3, row 4",
        new Reading("reaches", new("a company of the group there suffices", "une société du groupe aux États-Unis suffit"), "Greenberg Traurig memorandum 2022; Cologne opinion 2025", Day(2022, 12, 31)),
        new Reading("does-not-reach", new("it does not where that company has no possession, custody or control", "non, si cette société n'a ni possession, ni garde, ni contrôle"), "Vladeck opinion 2021: data kept by foreign companies abroad", Day(2022, 12, 31)));

    /// <summary>No reading: minimum contacts are judged case by case.</summary>
    public static Question UnitedStatesMarket { get; } = new(
        "us-minimum-contacts",
        new("do services offered to persons in the United States make minimum contacts?", "des services offerts à des personnes aux États-Unis créent-ils des contacts minimaux ?"),
        "fact sheet on third countries, sections 1.5 and 3.3, row 5");

    /// <summary>No reading: the courts spoke of section 702 only.</summary>
    public static Question UnitedStatesLandlord { get; } = new(
        "us-landlord-disclosure",
        new("does 18 USC 2713 reach the landlord of a data centre?", "18 USC 2713 atteint-il le bailleur d'un centre de données ?"),
        "fact sheet on third countries, section 1.3: FISC 2022, FISCR 2023, on section 702");

    /// <summary>No reading: the order known was for subscriber data and metadata.</summary>
    public static Question CanadianContent { get; } = new(
        "ca-487-014-content",
        new("does a production order reach content kept abroad?", "une ordonnance de production atteint-elle le contenu conservé à l'étranger ?"),
        "fact sheet on third countries, section 2.5");

    /// <summary>No reading: disputed.</summary>
    public static Question IndianTelecomAndCloud { get; } = new(
        "in-telecom-cloud",
        new("does the Telecommunications Act of India cover cloud services?", "la loi indienne sur les télécommunications couvre-t-elle les services d'informatique en nuage ?"),
        "fact sheet on third countries, section 2.4: scroll.in 1072671");
}
