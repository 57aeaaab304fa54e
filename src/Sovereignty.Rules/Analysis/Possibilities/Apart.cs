using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>What a set of conditions, and the law that they ask, tell apart fact by fact.</summary>
internal sealed class Apart
{
    private readonly Dictionary<string, List<Distinction>> byFact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Distinction>> asked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> askers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> readers = new(StringComparer.Ordinal);
    private readonly List<string> opaque = [];

    public Apart(IEnumerable<Condition> conditions, params IEnumerable<BodyOfLaw> laws)
    {
        var asking = conditions.SelectMany(Criteria).Distinct().ToArray();
        foreach (var criterion in asking)
        {
            Deepest = criterion.Asks > Deepest ? criterion.Asks : Deepest;
            Add(criterion, isOfLaw: false);
        }

        foreach (var criterion in laws.Distinct().SelectMany(law => AskedOf(law, Deepest, asking)).SelectMany(Criteria).Distinct())
        {
            Add(criterion, isOfLaw: true);
        }
    }

    /// <summary>The questions that do not say what they tell apart, by their names.</summary>
    public IReadOnlyList<string> Opaque => opaque;

    /// <summary>The highest of the law's questions that is asked.</summary>
    public LegalQuestion Deepest { get; }

    /// <summary>The facts of which something is told apart.</summary>
    public IEnumerable<FactName> Facts => byFact.Values.Select(distinctions => distinctions[0].Fact);

    /// <summary>What is told apart of a fact; null when no question says that it tells anything of it apart.</summary>
    public IReadOnlyList<Distinction>? Of(FactName fact) => byFact.GetValueOrDefault(fact.Property);

    /// <summary>How many questions read the fact themselves.</summary>
    public int Askers(FactName fact) => askers.GetValueOrDefault(fact.Property);

    /// <summary>How many questions read the fact, those that the law asks on the way included.</summary>
    public int Readers(FactName fact) => readers.GetValueOrDefault(fact.Property);

    /// <summary>The names of one kind told apart of a fact.</summary>
    public IEnumerable<T> Names<T>(FactName fact)
        where T : IKeyed => (Of(fact) ?? []).SelectMany(distinction => distinction.Names).OfType<T>().Distinct();

    /// <summary>The names of one kind that the questions themselves tell apart, and not the law that they ask.</summary>
    public IEnumerable<T> AskedNames<T>(FactName fact)
        where T : IKeyed => (asked.GetValueOrDefault(fact.Property) ?? []).SelectMany(distinction => distinction.Names).OfType<T>().Distinct();

    public IEnumerable<decimal> Bounds(FactName fact) => (Of(fact) ?? []).SelectMany(distinction => distinction.Bounds).Distinct().Order();

    public IEnumerable<int> Months(FactName fact) => (Of(fact) ?? []).SelectMany(distinction => distinction.Months).Distinct().Order();

    public IEnumerable<LocalDate> Days(FactName fact) => (Of(fact) ?? []).SelectMany(distinction => distinction.Days).Distinct().Order();

    private void Add(Criterion criterion, bool isOfLaw)
    {
        var distinctions = criterion.TellsApart;
        if (distinctions.Count == 0 && criterion.Asks == LegalQuestion.None && !opaque.Contains(criterion.Key))
        {
            opaque.Add(criterion.Key);
        }

        foreach (var distinction in distinctions)
        {
            var fact = distinction.Fact.Property;
            if (!byFact.TryGetValue(fact, out var known))
            {
                byFact.Add(fact, known = []);
            }

            if (!known.Contains(distinction))
            {
                known.Add(distinction);
            }

            readers[fact] = readers.GetValueOrDefault(fact) + 1;
            if (!isOfLaw)
            {
                askers[fact] = askers.GetValueOrDefault(fact) + 1;
                if (!asked.TryGetValue(fact, out var own))
                {
                    asked.Add(fact, own = []);
                }

                own.Add(distinction);
            }
        }
    }

    /// <summary>The questions that a condition is made of.</summary>
    public static IEnumerable<Criterion> Criteria(Condition condition) =>
        (condition is Criterion criterion ? Enumerable.Repeat(criterion, 1) : []).Concat(condition.Parts.SelectMany(Criteria));

    // Of territories and standards only those that are named, unless a deeper question, or one that names nothing, may ask for any.
    private static IEnumerable<Condition> AskedOf(BodyOfLaw law, LegalQuestion deepest, IReadOnlyCollection<Criterion> asking)
    {
        var mayAskAny = deepest > LegalQuestion.Standard || asking.Any(criterion => criterion.Asks != LegalQuestion.None && criterion.TellsApart.Count == 0);
        var provisions = law.Instruments.SelectMany(instrument => instrument.Provisions).Where(provision => provision switch
        {
            TerritoryRecognition => deepest >= LegalQuestion.Territory,
            StandardRecognition => deepest >= LegalQuestion.Standard,
            Inference => deepest >= LegalQuestion.Category,
            Power => deepest >= LegalQuestion.Power,
            _ => false,
        }).ToArray();
        var named = NamesOf(asking);
        var standards = provisions.OfType<StandardRecognition>().Where(one => mayAskAny || named.Contains(one.Standard)).ToArray();
        named.UnionWith(NamesOf(standards.SelectMany(one => ((Provision)one).Conditions).SelectMany(pair => Criteria(pair.Condition))));
        return provisions.Where(provision => provision switch
        {
            TerritoryRecognition one => mayAskAny || named.Contains(one.Territory),
            StandardRecognition one => standards.Contains(one),
            _ => true,
        }).SelectMany(provision => provision.Conditions.Select(pair => pair.Condition));
    }

    private static HashSet<IKeyed> NamesOf(IEnumerable<Criterion> criteria) => criteria.SelectMany(criterion => criterion.TellsApart).SelectMany(distinction => distinction.Names).ToHashSet();
}
