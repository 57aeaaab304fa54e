using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Values of facts in words: what is a matter of language in both, a name or a code as it stands.</summary>
internal static class ValueWords
{
    public static Text Yes { get; } = new("yes", "oui");

    public static Text No { get; } = new("no", "non");

    public static Text NotKnown { get; } = new("not known", "inconnu");

    public static Text Of(object value) => value switch
    {
        bool answer => answer ? Yes : No,
        LayerRole role => LayerWords.Of(role),
        Delivery way => Saying.ListOf([way]),
        KeyCustody custody => LayerWords.Of(custody),
        RemoteAccessPurpose purpose => LayerWords.Of(purpose),
        ProtectionMarking marking => Saying.ListOf([marking]),
        ArchiveStatus status => Saying.ListOf([status]),
        HarmKind harm => Saying.ListOf([harm]),
        TransferMechanism mechanism => Saying.ListOf([mechanism]),
        PartyKind kind => PartyWords.Of(kind),
        LocalAuthorityKind kind => Saying.ListOf([kind]),
        UncertainDay day => day.Describe(),
        _ => Text.Same(value.ToString() ?? ""),
    };

    /// <summary>The values that a fact may have.</summary>
    public static Text Of<T>(Fact<T> fact)
        where T : notnull
    {
        Text[] all = [.. fact.Statements.SelectMany(statement => statement.OneOf).Distinct().Select(value => Of(value))];
        return all.Length == 0 ? NotKnown : Text.Join(" / ", all);
    }
}
