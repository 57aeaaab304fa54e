using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>The names of those for whom an arrangement is made, as far as they count under the terms.</summary>
internal static class NamedBody
{
    /// <summary>The body that answers for the data; null when it isn't one known one.</summary>
    public static string? Of(HostingArrangement arrangement, AssessmentTerms terms, LocalDate on) => One(arrangement.Responsibility.Body, arrangement, terms, on);

    /// <summary>The body that has recourse to the cloud service; null when it isn't one known one.</summary>
    public static string? CloudUser(HostingArrangement arrangement, AssessmentTerms terms, LocalDate on) => One(arrangement.Responsibility.CloudUser, arrangement, terms, on);

    /// <summary>Those for which the body is known to act.</summary>
    public static IEnumerable<string> ActsFor(HostingArrangement arrangement, AssessmentTerms terms, LocalDate on) =>
        arrangement.Responsibility.ActsFor.Entries.Where(entry => entry.Denial is null && Counts(entry.Evidence, terms, on)).Select(entry => NameOf(entry.Value, arrangement));

    // What became public later, or is below the floor, tells no name either.
    private static string? One(Fact<PartyId> party, HostingArrangement arrangement, AssessmentTerms terms, LocalDate on)
    {
        var parties = party.Statements.Where(statement => Counts(statement.Evidence, terms, on)).SelectMany(statement => statement.OneOf.ToArray()).Distinct().ToArray();
        return parties is [var one] ? NameOf(one, arrangement) : null;
    }

    private static bool Counts(Evidence evidence, AssessmentTerms terms, LocalDate on) =>
        evidence.Grade >= terms.EvidenceFloor && ((terms.Knowledge.FollowsTheDay ? on : terms.Knowledge.On) is not { } known || evidence.PublicSince <= known);

    private static string NameOf(PartyId id, HostingArrangement arrangement) => arrangement.Organisations.FirstOrDefault(party => party.Id.Equals(id))?.Name ?? id.Value;
}
