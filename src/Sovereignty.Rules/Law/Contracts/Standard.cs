using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// What a buyer demands by contract although no law obliges it to: the result of a provision, a certificate, a level. Such a standard stands beside the law
/// and is never law: its force is <see cref="Force.Adopted"/>, and it says what it borrows.
/// </summary>
public static class Standard
{
    /// <summary>What a provision demands, version by version, as if it applied; its exceptions are not adopted.</summary>
    /// <param name="law">The law that holds the provision.</param>
    /// <param name="provision">The provision.</param>
    /// <param name="id">The name of the standard.</param>
    /// <param name="from">The first day on which the buyer demands it.</param>
    /// <exception cref="ArgumentException">The law holds no obligation of this id.</exception>
    public static Instrument ResultOf(BodyOfLaw law, ProvisionId provision, string id, LocalDate from)
    {
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(provision);
        var (instrument, obligation) = Find(law, provision);
        var title = new Text($"Adopted by the buyer: what {instrument.Title.En}{Place(obligation)} demands, as if it applied", $"Adopté par l'acheteur : ce qu'exige {instrument.Title.Fr}{Place(obligation)}, comme si ce texte s'appliquait");
        return Of(id, title, instrument, from, obligation with
        {
            Id = ProvisionId.Of(id),
            Force = Force.Adopted,
            Versions = [.. obligation.Versions.Select(version => version with { Id = ProvisionId.Of($"{id}-{version.Id}"), Applies = Condition.Always, Exemptions = [] })],
        });
    }

    /// <summary>What a clause demands, as a standard of the buyer's own.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="id">The name of the standard.</param>
    /// <param name="from">The first day on which the buyer demands it.</param>
    public static Instrument Of(Clause clause, string id, LocalDate from)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return Of(id, clause.Words, clause.About, clause.Demand, from, Matter.Sovereignty, clause.Words);
    }

    /// <summary>A demand of the buyer's own, made of criteria.</summary>
    /// <param name="id">The name of the standard.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="about">About what it is asked.</param>
    /// <param name="demand">What is demanded.</param>
    /// <param name="from">The first day on which the buyer demands it.</param>
    /// <param name="matter">What it is about; sovereignty when left out.</param>
    public static Instrument Of(string id, Text title, SubjectKind about, Condition demand, LocalDate from, Matter? matter = null)
    {
        ArgumentNullException.ThrowIfNull(demand);
        return Of(id, title, about, demand, from, matter ?? Matter.Sovereignty, demand.Describe());
    }

    private static Instrument Of(string id, Text title, SubjectKind about, Condition demand, LocalDate from, Matter matter, Text words) =>
        Of(id, title, null, from, new Obligation
        {
            Id = ProvisionId.Of(id),
            Article = "",
            About = about,
            Force = Force.Adopted,
            Matter = matter,
            Versions = [new() { Id = ProvisionId.Of(id), Paraphrase = words, Applies = Condition.Always, Requires = demand }],
        });

    internal static (Instrument Instrument, Obligation Obligation) Find(BodyOfLaw law, ProvisionId provision)
    {
        foreach (var (instrument, obligation) in law.Index.Obligations)
        {
            if (obligation.Id == provision || obligation.Versions.Any(version => version.Id == provision))
            {
                return (instrument, obligation);
            }
        }

        throw new ArgumentException($"The law holds no obligation {provision}.", nameof(provision));
    }

    private static string Place(Obligation obligation) => obligation.Article.Length == 0 ? "" : $" ({obligation.Article})";

    private static Instrument Of(string id, Text title, Instrument? borrowed, LocalDate from, Obligation obligation) => new()
    {
        Id = InstrumentId.Of(id),
        Title = title,
        Issuer = "the buyer",
        Kind = InstrumentKind.Framework,
        Identifiers = borrowed?.Identifiers ?? [],
        Sources = borrowed is null ? ["the buyer"] : [$"the buyer, after {borrowed.Id}", .. borrowed.Sources],
        Confidence = borrowed?.Confidence ?? Confidence.A,
        CheckedOn = borrowed?.CheckedOn ?? from,
        Paraphrase = title,
        Events = [Event(LifeEventKind.Adopted, from, "the buyer"), Event(LifeEventKind.InForce, from, "the buyer")],
        Provisions = [obligation],
    };
}
