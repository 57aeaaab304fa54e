namespace Sovereignty.Facts;

/// <summary>What kinds of party have in common.</summary>
internal static class PartyKinds
{
    /// <summary>Kinds of party that nobody can own: persons, States and their parts. Their seat alone says where they are.</summary>
    public static ValueList<PartyKind> WithoutOwners { get; } =
        [PartyKind.NaturalPerson, PartyKind.ForeignState, PartyKind.StateAdministration, PartyKind.LocalAuthority, PartyKind.ParliamentaryAssembly];

    /// <summary>Kinds of party that are a State or a part of one.</summary>
    public static ValueList<PartyKind> OfStates { get; } =
        [PartyKind.ForeignState, PartyKind.StateAdministration, PartyKind.LocalAuthority, PartyKind.ParliamentaryAssembly];
}
