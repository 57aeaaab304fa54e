using System.Globalization;
using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>The sentences in which criteria say what they saw. The same in every culture.</summary>
internal static class Saying
{
    public static string Day(LocalDate day) => DayNumber.Write(DayNumber.Of(day));

    public static string Percent(decimal share) => share.ToString("0.####", CultureInfo.InvariantCulture) + " %";

    public static Text Whether(Truth truth, string subject, Text question) => About(subject, Whether(truth, question));

    /// <summary>What the criterion answers of a subject; where its question is a negation, whether the opposite is so.</summary>
    public static Text Whether(Truth truth, string subject, Criterion criterion) => About(subject, Whether(truth, criterion));

    /// <summary>What the criterion answers; where its question is a negation, whether the opposite is so.</summary>
    public static Text Whether(Truth truth, Criterion criterion) =>
        criterion.Opposite is { } opposite && !truth.IsTrue ? Whether(!truth, opposite) : Whether(truth, criterion.Question);

    public static Text Whether(Truth truth, Text question) => truth switch
    {
        { IsTrue: true } => question,
        { IsFalse: true } => new($"it is not so that {question.En}", $"il est inexact de dire : {question.Fr}"),
        _ => new($"not known whether {question.En}", $"on ignore si {question.Fr}"),
    };

    /// <summary>The values that the sources known on the day of knowledge leave possible, in the order of their texts.</summary>
    public static List<T> Known<T>(Fact<T> fact, ref Inquiry inquiry)
        where T : notnull
    {
        var known = new List<T>();
        foreach (var statement in fact.Statements)
        {
            if (inquiry.IsKnown(statement.Evidence))
            {
                known.AddRange(statement.OneOf);
            }
        }

        return [.. known.Distinct().OrderBy(value => value.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>The days that those sources leave possible.</summary>
    public static Text DaysOf(Fact<UncertainDay> fact, ref Inquiry inquiry)
    {
        var days = Known(fact, ref inquiry);
        return days.Count == 0 ? new("not known", "inconnu") : Either(days.Select(day => day.Describe()));
    }

    public static Text Chain(Truth truth, ValueList<PartyId> path, Scene scene, Country country)
    {
        var chain = string.Join(" → ", path.Select(id => scene.Party(id) is { } party ? party.Name ?? party.Id.Value : id.Value));
        return truth.IsTrue
            ? new($"{chain}: controlled from {country}", $"{chain} : contrôle exercé depuis {country}")
            : new($"{chain}: not known whether controlled from {country}", $"{chain} : on ignore si un contrôle est exercé depuis {country}");
    }

    public static Text ListOf(ValueList<HarmKind> kinds) => Either(kinds.Select(kind => kind switch
    {
        HarmKind.PublicOrder => new Text("public order", "l'ordre public"),
        HarmKind.PublicSecurity => new("public security", "la sécurité publique"),
        HarmKind.HealthOrLife => new("the health or life of persons", "la santé ou la vie des personnes"),
        _ => new("the protection of intellectual property", "la protection de la propriété intellectuelle"),
    }));

    public static Text ListOf(ValueList<Delivery> ways) => Either(ways.Select(way => way switch
    {
        Delivery.CommercialCloud => new Text("a cloud service of a private provider", "un service d'informatique en nuage d'un prestataire privé"),
        Delivery.InternalStateCloud => new("an internal cloud of the State", "un nuage interne de l'État"),
        Delivery.OtherHosting => new("hosted by a third party without cloud", "hébergée par un tiers sans informatique en nuage"),
        _ => new("on machines of its user", "sur les machines de son utilisateur"),
    }));

    public static Text ListOf(ValueList<TransferMechanism> mechanisms) => Either(mechanisms.Select(mechanism => mechanism switch
    {
        TransferMechanism.AdequacyDecision => new Text("an adequacy decision", "une décision d'adéquation"),
        TransferMechanism.StandardClauses => new("standard clauses", "des clauses types"),
        TransferMechanism.BindingCorporateRules => new("binding corporate rules", "des règles d'entreprise contraignantes"),
        TransferMechanism.OtherSafeguards => new("other safeguards", "d'autres garanties"),
        TransferMechanism.Derogation => new("a derogation for a specific situation", "une dérogation pour une situation particulière"),
        _ => new("nothing", "rien"),
    }));

    public static Text ListOf(ValueList<PartyKind> kinds) => Either(kinds.Select(PartyWords.Of));

    public static Text EffectsOf(PowerEffects effects) => Either(EachOf(effects));

    public static Text AllEffectsOf(PowerEffects effects)
    {
        var all = EachOf(effects).ToArray();
        return new(Listed(all.Select(word => word.En), " and "), Listed(all.Select(word => word.Fr), " et "));
    }

    private static IEnumerable<Text> EachOf(PowerEffects effects) => new (PowerEffects Effect, Text Words)[]
    {
        (PowerEffects.ContentDisclosure, new("disclosure of content", "divulgation du contenu")),
        (PowerEffects.MetadataDisclosure, new("disclosure of metadata", "divulgation des métadonnées")),
        (PowerEffects.Interception, new("interception", "interception")),
        (PowerEffects.CutOff, new("cutting the service off", "coupure du service")),
    }.Where(pair => (effects & pair.Effect) != 0).Select(pair => pair.Words);

    public static Text OfRole(PartyRole role) => role switch
    {
        PartyRole.Responsible => new("the body that answers for the data", "l'organisme qui répond des données"),
        PartyRole.CloudUser => new("the body that has recourse to the cloud service", "l'organisme qui recourt au service d'informatique en nuage"),
        _ => new("a body for which it acts", "un organisme pour lequel il agit"),
    };

    /// <summary>What is said of a subject; of the one that stands for all that a description leaves out, in words.</summary>
    public static Text About(string subject, Text said) => string.Equals(subject, "unnamed", StringComparison.Ordinal)
        ? new($"of what the description does not name: {said.En}", $"de ce que la description ne nomme pas : {said.Fr}")
        : new($"{subject}: {said.En}", $"{subject} : {said.Fr}");

    private static string Listed(IEnumerable<string> words, string last)
    {
        var all = words.ToArray();
        return all.Length < 2 ? string.Concat(all) : string.Join(", ", all[..^1]) + last + all[^1];
    }

    private static Text Either(IEnumerable<Text> words)
    {
        var all = words.ToArray();
        return new(Listed(all.Select(word => word.En), " or "), Listed(all.Select(word => word.Fr), " ou "));
    }
}
