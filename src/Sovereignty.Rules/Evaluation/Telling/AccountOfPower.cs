using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Evaluation;

/// <summary>What an exposure tells beside what it is: the path and the reason, derived from the recorded ground when somebody reads them.</summary>
internal sealed class AccountOfPower(Citation citation, PartyId party, Ground ground, Said[] saidBeside) : IEquatable<AccountOfPower>
{
    private ValueList<PartyId>? path;
    private Text? reason;
    private ValueList<Text>? caveats;

    public ValueList<PartyId> Path => path ??= Shortest(ground.Deciding()) ?? Shortest(ground.Everything().Where(step => step.Truth.IsTrue)) ?? [party];

    public Text Reason => reason ??= ReasonWording.Sentence(ReasonWording.OfGrounds([ground]));

    public ValueList<Text> Caveats => caveats ??= CaveatWording.Of(citation, [], saidBeside);

    public bool Equals(AccountOfPower? other) => ReferenceEquals(this, other)
        || (other is not null && Path.Equals(other.Path) && Reason.Equals(other.Reason) && Caveats.Equals(other.Caveats));

    public override bool Equals(object? obj) => Equals(obj as AccountOfPower);

    // Where a link is certain and something else leaves the power open, the path is that of the link.
    private static ValueList<PartyId>? Shortest(IEnumerable<Ground> steps) => steps
        .Where(step => step.Path.Count > 0)
        .OrderBy(step => step.Path.Count).ThenBy(step => string.Join(" ", step.Path), StringComparer.Ordinal)
        .Select(step => step.Path).FirstOrDefault();

    public override int GetHashCode() => Path.GetHashCode();
}
