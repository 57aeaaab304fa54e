using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>The clauses of a tender as obligations, so that they are asked as law is asked. They bind on every day; on which days they are asked, the caller knows.</summary>
internal static class ClauseLaw
{
    public static Instrument Of(string tender, ValueList<Clause> clauses) => new()
    {
        Id = InstrumentId.Of("tender-" + tender),
        Title = new("the clauses of the tender", "les clauses de la consultation"),
        Issuer = "the buyer",
        Kind = InstrumentKind.Framework,
        Identifiers = [],
        Sources = ["the buyer"],
        Confidence = Confidence.A,
        CheckedOn = LocalDate.MaxIsoValue,
        Paraphrase = new("the clauses of the tender", "les clauses de la consultation"),
        Events = [Event(LifeEventKind.InForce, UncertainDay.Always, LocalDate.MinIsoValue, "the buyer")],
        Provisions =
        [
            .. clauses.Select(clause => new Obligation
            {
                Id = IdOf(tender, clause),
                Article = clause.Id,
                About = clause.About,
                Force = Force.Voluntary,
                Matter = Matter.Procurement,
                Versions = [new() { Id = IdOf(tender, clause), Paraphrase = clause.Words, Applies = Condition.Always, Requires = clause.Demand }],
            }),
        ],
    };

    public static ProvisionId IdOf(string tender, Clause clause) => ProvisionId.Of($"tender-{tender}-{clause.Id}");
}
