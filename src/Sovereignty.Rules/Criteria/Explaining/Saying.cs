using System.Globalization;
using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>The sentences in which criteria say what they saw. The same in every culture.</summary>
internal static class Saying
{
    private static readonly NumberFormatInfo WithSpaces = new() { NumberGroupSeparator = " " };

    public static string Day(LocalDate day) => DayNumber.Write(DayNumber.Of(day));

    public static string Percent(decimal share) => share.ToString("0.####", CultureInfo.InvariantCulture) + " %";

    public static string Euros(long euros) => euros.ToString("#,0", WithSpaces) + " EUR";

    /// <summary>What the criterion answers of a subject; where its question is a negation, whether the opposite is so.</summary>
    public static Said Whether(Truth truth, string subject, Criterion criterion) =>
        Said.Of((truth, subject, criterion), static seen => About(seen.subject, WordsOf(seen.truth, seen.criterion)));

    /// <summary>What the criterion answers; where its question is a negation, whether the opposite is so.</summary>
    public static Said Whether(Truth truth, Criterion criterion) => Said.Of((truth, criterion), static seen => WordsOf(seen.truth, seen.criterion));

    private static Text WordsOf(Truth truth, Criterion criterion) =>
        criterion.Opposite is { } opposite && !truth.IsTrue ? WordsOf(!truth, opposite) : WordsOf(truth, criterion.Question);

    public static Said Whether(Truth truth, string subject, Text question) =>
        Said.Of((truth, subject, question), static seen => About(seen.subject, WordsOf(seen.truth, seen.question)));

    public static Said Whether(Truth truth, Text question) => truth.IsTrue ? Said.Of(question) : Said.Of((truth, question), static seen => WordsOf(seen.truth, seen.question));

    public static Text WordsOf(Truth truth, Text question) => truth switch
    {
        { IsTrue: true } => question,
        { IsFalse: true } => new($"it is not so that {question.En}", $"il est inexact de dire : {question.Fr}"),
        _ => new($"not known whether {question.En}", $"on ignore si {question.Fr}"),
    };

    /// <summary>The values that the known sources leave possible, in the order of their texts.</summary>
    public static ValueList<T> Known<T>(Fact<T> fact, KnownSources sources)
        where T : notnull
    {
        var known = new List<T>();
        foreach (var statement in fact.Statements)
        {
            if (sources.Has(statement.Evidence))
            {
                known.AddRange(statement.OneOf);
            }
        }

        return [.. known.Distinct().OrderBy(value => value.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>The days that the known sources leave possible.</summary>
    public static Text DaysOf(Fact<UncertainDay> fact, KnownSources sources)
    {
        var days = Known(fact, sources);
        return days.Count == 0 ? new("not known", "inconnu") : Either(days.Select(day => day.Describe()));
    }

    public static Said Chain(Truth truth, ValueList<PartyId> path, Scene scene, Country country) =>
        Said.Of((truth, path, scene, country), static seen => WordsOf(seen.truth, seen.path, seen.scene, seen.country));

    private static Text WordsOf(Truth truth, ValueList<PartyId> path, Scene scene, Country country)
    {
        var chain = Path(path, scene);
        return truth.IsTrue
            ? new($"{chain}: controlled from {country}", $"{chain} : contrôle exercé depuis {country}")
            : new($"{chain}: not known whether controlled from {country}", $"{chain} : on ignore si un contrôle est exercé depuis {country}");
    }

    /// <summary>The names of the parties along a path.</summary>
    public static string Path(ValueList<PartyId> path, Scene scene) => string.Join(" → ", path.Select(id => scene.Party(id) is { } party ? party.Name ?? party.Id.Value : id.Value));

    public static Text ListOf(ValueList<ProtectionMarking> markings) => Either(markings.Select(marking => marking switch
    {
        ProtectionMarking.Sensitive => new Text("sensitive", "sensibles"),
        ProtectionMarking.DiffusionRestreinte => new("marked \"Diffusion Restreinte\"", "de mention « Diffusion Restreinte »"),
        _ => new("neither sensitive nor restricted", "ni sensibles ni de diffusion restreinte"),
    }));

    public static Text ListOf(ValueList<ArchiveStatus> statuses) => Either(statuses.Select(status => status switch
    {
        ArchiveStatus.Selected => new Text("public archives kept after selection", "des archives publiques conservées après sélection"),
        ArchiveStatus.Unselected => new("public archives not selected", "des archives publiques non sélectionnées"),
        _ => new("not public archives", "étrangères aux archives publiques"),
    }));

    public static Text ListOf(ValueList<LocalAuthorityKind> kinds) => Either(kinds.Select(kind => kind switch
    {
        LocalAuthorityKind.Region => new Text("a region", "une région"),
        LocalAuthorityKind.Department => new("a department", "un département"),
        LocalAuthorityKind.LargeCommune => new("a commune of more than 30 000 inhabitants", "une commune de plus de 30 000 habitants"),
        LocalAuthorityKind.UrbanCommunity => new("an urban or agglomeration community", "une communauté urbaine ou d'agglomération"),
        LocalAuthorityKind.Metropolis => new("a metropolis", "une métropole"),
        _ => new("another local authority", "une autre collectivité"),
    }));

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
