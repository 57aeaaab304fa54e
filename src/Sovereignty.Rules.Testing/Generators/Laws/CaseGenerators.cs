using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>Cases: squeezed into sixty days and, in deep runs, over real spans too.</summary>
internal static class CaseGenerators
{
    /// <summary>The years that the shipped law speaks of.</summary>
    public static DayRange Span { get; } = new(new LocalDate(2019, 1, 1), 3650);

    /// <summary>Cases of generated law, squeezed into sixty days.</summary>
    public static Arbitrary<Case> Squeezed { get; } = Arb.From(In(DayRange.Sixty), CaseShrinking.Of);

    /// <summary>Cases of generated law, squeezed and over real spans too.</summary>
    public static Arbitrary<Case> Spread { get; } = Arb.From(Gen.Frequency((3, In(DayRange.Sixty)), (1, In(Span))), CaseShrinking.Of);

    /// <summary>Cases of the shipped law, over the years that it speaks of.</summary>
    public static Arbitrary<Case> OfShippedLaw { get; } = Arb.From(Bound(Of(Gen.Constant(Catalogue.Law), Span)), CaseShrinking.Of);

    /// <summary>Cases of a law, around the names and the days that it speaks of.</summary>
    public static Arbitrary<Case> Of(BodyOfLaw law) =>
        law.Equals(Catalogue.Law) ? OfShippedLaw : Arb.From(Bound(Of(Gen.Constant(law), DayRange.Of(law), Vocabulary.Of(law))), CaseShrinking.Of);

    private static Gen<Case> In(DayRange window) => Of(new LawGenerators(window).Law, window);

    // Three of four are cases of a body that law of this kind is about.
    private static Gen<Case> Bound(Gen<Case> cases) =>
        cases.SelectMany(_ => Gen.Frequency((1, Gen.Constant(false)), (3, Gen.Constant(true))), (one, concerned) => concerned ? one with { Arrangement = Concerned(one.Arrangement) } : one);

    private static Gen<Case> Of(Gen<BodyOfLaw> laws, DayRange window, Vocabulary? names = null) =>
        from law in laws
        from arrangement in new ArrangementGenerators(window, names).Whole.Where(whole => Coherence.ProblemsOf(whole).Count == 0)
        from terms in new TermsGenerators(window).Of(law)
        from day in window.Day
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select new Case(law, arrangement, terms, day, window, seed);

    // Random bodies are seldom ones that law of hosting binds: an administration of the State with sensitive data on a commercial cloud.
    private static HostingArrangement Concerned(HostingArrangement arrangement)
    {
        var known = new Evidence(EvidenceGrade.Authority, Span.First);
        var body = arrangement.Organisations[0] with { Kind = Fact.Of(PartyKind.StateAdministration, known), LocalAuthority = Fact<LocalAuthorityKind>.Unknown, Seat = Fact.Of(Country.Of("FR"), known), Holders = FactList.Exactly<Holding>(known) };
        var data = arrangement.DataSets.Entries.Select(entry => entry with { Value = entry.Value with { Categories = FactList.Exactly(known, DataCategories.ProtectedSecret, DataCategories.Health), Harms = FactList.Exactly(known, new Harm { Kind = HarmKind.HealthOrLife }) } });
        var layers = arrangement.Layers.Entries.Select(entry => entry with { Value = entry.Value with { Delivery = Fact.Of(Delivery.CommercialCloud, known) } });
        return ArrangementGenerators.CarriedSomewhere(arrangement with
        {
            Organisations = [body, .. arrangement.Organisations.Skip(1)],
            Responsibility = arrangement.Responsibility with { CloudUser = Fact.Of(body.Id, known), Body = Fact.Of(body.Id, known) },
            DataSets = FactList.AtLeast(data.ToValueSet()),
            Layers = FactList.Exactly(known, layers.ToValueSet()),
        });
    }
}
