using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Generators;

namespace Sovereignty.Tests.AnyLaw;

/// <summary>Law of a few lines, for counterexamples.</summary>
internal static class Small
{
    public static LifeEvent InForce { get; } = new(LifeEventKind.InForce, UncertainDay.Always, LocalDate.MinIsoValue, "a source");

    public static BodyOfLaw Law(params Provision[] provisions) => BodyOfLaw.Of(LawGenerators.Of("law", [InForce], provisions));

    public static Obligation Obligation(string id, Condition? requires = null, Condition? applies = null, SubjectKind about = SubjectKind.Layer, params ObligationVersion[] versions) => new()
    {
        Id = ProvisionId.Of(id),
        Article = "",
        About = about,
        Force = Force.Binding,
        Matter = Matter.Sovereignty,
        Versions = versions.Length > 0 ? versions.ToValueList() : [Version(id, UncertainDay.Always, requires, applies)],
    };

    public static ObligationVersion Version(string id, UncertainDay from, Condition? requires = null, Condition? applies = null) => new()
    {
        Id = ProvisionId.Of(id),
        From = from,
        Applies = applies ?? Condition.Always,
        Requires = requires ?? Condition.Never,
        Paraphrase = Text.Same(id),
    };

    public static Power Power(string id, Condition reaches) => new()
    {
        Id = ProvisionId.Of(id),
        Article = "",
        Country = Country.Of("US"),
        Effects = PowerEffects.ContentDisclosure,
        Reaches = reaches,
        Paraphrase = Text.Same(id),
    };

    public static TerritoryRecognition Union { get; } = new()
    {
        Id = ProvisionId.Of("union"),
        Article = "",
        Territory = TerritoryId.Of("union"),
        Members = [.. new[] { "FR", "DE" }.Select(code => new Membership(Country.Of(code), Validity.Always))],
    };
}
