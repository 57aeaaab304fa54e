using FsCheck;
using FsCheck.Fluent;
using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>Generates organisations that hold one another, in circles too, and their certificates.</summary>
internal sealed class PartyGenerators(KnowledgeGenerators known)
{
    /// <summary>The organisations of these names, held only by one another.</summary>
    public Gen<ValueSet<Organisation>> Organisations(IReadOnlyCollection<PartyId> parties) =>
        Gen.CollectToArray(parties, party => Organisation(party, parties)).Select(organisations => organisations.ToValueSet());

    private Gen<Organisation> Organisation(PartyId id, IReadOnlyCollection<PartyId> parties) =>
        Pick.Of(new Organisation { Id = id })
            .With(Gen.Elements<string?>(null, "Société « Été »", ""), (party, value) => party with { Name = value })
            .With(known.Fact(known.Enumerated<PartyKind>()), (party, value) => party with { Kind = value })
            .With(known.Fact(known.Enumerated<LocalAuthorityKind>()), (party, value) => party with { LocalAuthority = value })
            .With(known.Fact(Country), (party, value) => party with { Seat = value })
            .With(known.Fact(Country), (party, value) => party with { CentralAdministration = value })
            .With(known.Fact(Country), (party, value) => party with { PrincipalEstablishment = value })
            .With(known.List(Country), (party, value) => party with { Establishments = value })
            .With(known.List(Country), (party, value) => party with { Markets = value })
            .With(known.List(Country), (party, value) => party with { Registrations = value })
            .With(known.ListOf(Pick.SubsetOf(parties, 2)), (party, value) => party with { Subsidiaries = value })
            .With(known.Fact(known.Bool), (party, value) => party with { Listed = value })
            .With(known.ListOf(Pick.SubsetOf(parties, 3).SelectMany(Holdings)), (party, value) => party with { Holders = value })
            .With(known.Fact(known.Bool), (party, value) => party with { DeclaredHoldersNamed = value })
            .With(known.List(Certificate), (party, value) => party with { Certificates = value })
            .With(known.ListOf(Pick.SubsetOf(known.Names.Regimes, 2)), (party, value) => party with { Regimes = value })
            .Select(Ownable)
            .Select(ToldApart);

    private Gen<Country> Country => Pick.OneOf(known.Names.Countries);

    public Gen<Certificate> Certificate =>
        Pick.OneOf(known.Names.Schemes).Select(scheme => new Certificate { Scheme = scheme })
            .With(known.Fact(Pick.OneOf(known.Names.Versions)), (certificate, value) => certificate with { Version = value })
            .With(known.Fact(Pick.OneOf(known.Names.Services)), (certificate, value) => certificate with { Service = value })
            .With(known.Fact(Gen.Frequency((5, Gen.Constant(CertificateState.Granted)), (1, known.Enumerated<CertificateState>()))), (certificate, value) => certificate with { State = value })
            .With(known.Fact(known.Validity), (certificate, value) => certificate with { Period = value })
            .With(known.List(known.Validity.Select(days => new Suspension { Period = days })), (certificate, value) => certificate with { Suspensions = value });

    // The holders share the whole between them, so that no day has more than 100 %.
    private Gen<Holding[]> Holdings(PartyId[] holders) =>
        from cuts in Gen.Choose(0, 100).ArrayOf(Math.Max(0, holders.Length - 1))
        let ends = cuts.Append(100).Order().ToArray()
        from holdings in Gen.CollectToArray(holders.Index(), item => Holding(item.Item, ends[item.Index] - (item.Index == 0 ? 0 : ends[item.Index - 1])))
        select holdings;

    private Gen<Holding> Holding(PartyId holder, decimal budget) =>
        Pick.Of(new Holding { Holder = holder })
            .With(known.Fact(known.ShareFrom(budget)), (holding, value) => holding with { Capital = value })
            .With(known.Fact(known.ShareFrom(budget)), (holding, value) => holding with { Votes = value })
            .With(known.Fact(known.Bool), (holding, value) => holding with { Veto = value })
            .With(known.Fact(known.Bool), (holding, value) => holding with { AppointsMajority = value })
            .With(known.Fact(known.Bool), (holding, value) => holding with { Controls = value })
            .With(known.Fact(known.Validity), (holding, value) => holding with { Period = value })
            .With(Gen.Frequency((4, Gen.Constant<Acquisition?>(null)), (1, Deal)), (holding, value) => holding with { Acquisition = value })
            .Select(Uncontradicted);

    private Gen<Acquisition?> Deal =>
        Pick.Of(new Acquisition())
            .With(known.Fact(known.Day), (deal, value) => deal with { Announced = value })
            .With(known.Fact(known.Day), (deal, value) => deal with { Cleared = value })
            .With(known.Fact(known.Day), (deal, value) => deal with { Prohibited = value })
            .With(known.Fact(known.Day), (deal, value) => deal with { Closed = value })
            .Select(deal => deal.Prohibited.Statements.Count > 0 && deal.Closed.Statements.Count > 0 ? deal with { Closed = Fact<UncertainDay>.Unknown } : (Acquisition?)deal);

    // Who has holders is of a kind that can have them.
    private static Organisation Ownable(Organisation party) =>
        party.Holders.Entries.Count > 0 && party.Kind.Statements.Any(statement => statement.OneOf.All(PartyKinds.WithoutOwners.Contains))
            ? party with { Kind = Fact<PartyKind>.Unknown }
            : party;

    // Only what may be a local authority is one of its kinds.
    private static Organisation ToldApart(Organisation party) =>
        party.Kind.Statements.Any(statement => !statement.OneOf.Contains(PartyKind.LocalAuthority)) ? party with { LocalAuthority = Fact<LocalAuthorityKind>.Unknown } : party;

    // Who surely controls is not said not to.
    private static Holding Uncontradicted(Holding holding) =>
        holding.Controls.Statements.Any(statement => statement.OneOf.Contains(false))
        && (Any(holding.Votes, votes => votes.AtLeast > 50) || Any(holding.Capital, capital => capital.AtLeast >= 100) || Any(holding.AppointsMajority, appoints => appoints))
            ? holding with { Controls = Fact<bool>.Unknown }
            : holding;

    private static bool Any<T>(Fact<T> fact, Func<T, bool> holds)
        where T : notnull => fact.Statements.Any(statement => statement.OneOf.Any(holds));
}
