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
        var borrowed = instrument.Cite(obligation.Id, obligation.Article, obligation.Confidence).Short;
        var title = new Text($"Adopted by the buyer as if it applied: {borrowed.En}", $"Adopté par l'acheteur comme si ce texte s'appliquait : {borrowed.Fr}");
        return Of(id, title, [instrument], from, obligation with
        {
            Id = ProvisionId.Of(id),
            Force = Force.Adopted,
            Versions = [.. obligation.Versions.Select(version => version with { Id = ProvisionId.Of($"{id}-{version.Id}"), Applies = Condition.Always, Exemptions = [] })],
        });
    }

    /// <summary>What a clause demands, as a standard of the buyer's own. It cites the texts of the law that the clause cites, and is known no better than these.</summary>
    /// <param name="law">The law that holds the texts; what it doesn't hold is not cited.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="id">The name of the standard.</param>
    /// <param name="from">The first day on which the buyer demands it.</param>
    public static Instrument Of(BodyOfLaw law, Clause clause, string id, LocalDate from)
    {
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(clause);
        return Of(id, clause.Words, [.. law.Instruments.Where(instrument => clause.Cites.Contains(instrument.Id))], from, Demanding(id, clause.About, clause.Demand, Matter.Sovereignty, clause.Words));
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
        return Of(id, title, [], from, Demanding(id, about, demand, matter ?? Matter.Sovereignty, demand.Describe()));
    }

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

    private static Obligation Demanding(string id, SubjectKind about, Condition demand, Matter matter, Text words) => new()
    {
        Id = ProvisionId.Of(id),
        Article = "",
        About = about,
        Force = Force.Adopted,
        Matter = matter,
        Versions = [new() { Id = ProvisionId.Of(id), Paraphrase = words, Applies = Condition.Always, Requires = demand }],
    };

    private static Instrument Of(string id, Text title, Instrument[] borrowed, LocalDate from, Obligation obligation) => new()
    {
        Id = InstrumentId.Of(id),
        Title = title,
        Issuer = "the buyer",
        Kind = InstrumentKind.Framework,
        Identifiers = [.. borrowed.SelectMany(text => text.Identifiers)],
        Sources = borrowed.Length == 0 ? ["the buyer"] : [.. borrowed.Select(text => $"the buyer, after {text.Id}"), .. borrowed.SelectMany(text => text.Sources).Distinct()],
        Confidence = borrowed.Select(text => text.Confidence).Append(Confidence.A).Min(),
        CheckedOn = borrowed.Length == 0 ? from : borrowed.Min(text => text.CheckedOn),
        Paraphrase = title,
        Events = [Event(LifeEventKind.Adopted, from, "the buyer"), Event(LifeEventKind.InForce, from, "the buyer")],
        Provisions = [obligation],
    };
}
