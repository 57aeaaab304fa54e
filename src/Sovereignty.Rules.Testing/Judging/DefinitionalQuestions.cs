using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>The law's questions as the judge answers them.</summary>
internal sealed class DefinitionalQuestions(BodyOfLaw law, DefinitionalEvaluator judge, AssessmentTerms terms) : ILegalQuestions
{
    private readonly List<Inference> inferring = [];

    public Truth Includes(TerritoryId territory, Country place, in Subject subject, ref Inquiry inquiry)
    {
        var about = subject;
        return Of(Closed(
            Every<TerritoryRecognition>().Where(pair => pair.Provision.Territory.Equals(territory)).ToArray(),
            recognition => Any(recognition.Members.Where(member => member.Country is null || member.Country.Equals(place)), member => IsWithin(member.Period) & judge.Ask(member.When, about))));
    }

    public Truth Accepts(StandardId standard, Certificate certificate, in Subject subject, ref Inquiry inquiry)
    {
        var about = subject;
        var versions = new Dictionary<string, bool?>();
        foreach (var version in Every<StandardRecognition>().SelectMany(pair => pair.Provision.Accepts).Select(accepted => accepted.Version).OfType<string>())
        {
            versions[version] = Of(inquiry.Is(certificate.Version, version, FactNames.Certificates, in subject));
        }

        return Of(Closed(
            Every<StandardRecognition>().Where(pair => pair.Provision.Standard.Equals(standard)).ToArray(),
            recognition => Any(recognition.Accepts.Where(one => one.Scheme.Equals(certificate.Scheme)), one => (one.Version is null ? true : versions[one.Version]) & IsWithin(one.Period) & judge.Ask(one.When, about))));
    }

    public Truth CountsAs(DataCategory category, RegimeId? regime, in Subject subject, ref Inquiry inquiry)
    {
        var answer = inquiry.Some(subject.DataSet.Categories, FactNames.Categories, in subject, category, static (DataCategory listed, DataCategory wanted, ref Inquiry _) => Truth.Of(listed.IsA(wanted)));
        foreach (var (text, inference) in Every<Inference>().Where(pair => pair.Provision.Category.IsA(category) && (pair.Provision.Regimes.Count == 0 || (regime is not null && pair.Provision.Regimes.Contains(regime)))))
        {
            // What follows from itself alone does not follow.
            if (inferring.Contains(inference))
            {
                continue;
            }

            inferring.Add(inference);
            answer |= Of(judge.InForce(text, inference.Confidence, Status.Active)) & inquiry.Ask(inference.When, subject.With(subject.DataSet));
            inferring.Remove(inference);
        }

        return answer;
    }

    public Truth Reaches(PowerEffects effects, in Subject subject, ref Inquiry inquiry)
    {
        var (answer, layer) = (Truth.False, subject.With(subject.Layer));
        foreach (var (text, power) in Every<Power>())
        {
            // Of a text that is not trusted, the first day of a power is not either.
            var effective = judge.InForce(text, power.Confidence, Status.Active | Status.RunningOn) & (text.Confidence < terms.ConfidenceFloor ? true : judge.HasCome(power.From));
            var operated = inquiry.Test(layer.Layer.Operator, FactNames.Operator, in layer, 0, (PartyId id, int _, ref Inquiry _) => Of(judge.Ask(power.Reaches, layer.With(layer.Scene.Party(id)))));
            foreach (var effect in Enum.GetValues<PowerEffects>().Where(one => int.IsPow2((int)one) && (one & effects & power.Effects) != 0))
            {
                // A supplier gives out what it can reach, and cuts off what cannot go on without it.
                var supplied = inquiry.Some(layer.Layer.Technology, FactNames.Technology, in layer, 0, (TechnologySupply supply, int _, ref Inquiry inner) =>
                    (effect == PowerEffects.CutOff ? inner.Is(supply.AutonomyAssured, false, FactNames.Technology, in layer) : inner.Is(supply.CanReachData, true, FactNames.Technology, in layer))
                    & Of(judge.Ask(power.Reaches, layer.With(layer.Scene.Party(supply.Supplier)))));
                var removed = Any(power.Removals.Where(removal => (removal.Effects & effect) != 0), removal => judge.Ask(removal.When, layer));
                answer |= Of(effective) & (operated | supplied) & !Of(removed);
            }
        }

        return answer;
    }

    public Truth ReachesLevel(ScaleId scale, ScaleObjectiveId? objective, int level, in Subject subject, ref Inquiry inquiry)
    {
        var layer = subject.Layer;
        var answers = new Dictionary<ScaleCriterionId, int[]>();
        foreach (var answer in layer.Answers.Where(answer => answer.Scale.Equals(scale)))
        {
            var sources = new List<Statement<Rung>>();
            foreach (var statement in answer.Rung.Statements)
            {
                if (inquiry.IsKnown(statement.Evidence))
                {
                    sources.Add(statement);
                }
            }

            if (sources.Exists(source => source.Evidence.Grade >= terms.EvidenceFloor))
            {
                answers.Add(answer.Criterion, [.. sources.SelectMany(source => source.OneOf).Select(rung => rung.Number)]);
            }
        }

        // What every way to complete the answers says; nothing where no text, or no agreement of texts, says what the scale is.
        var said = Every<Scale>().Where(pair => pair.Provision.Name.Equals(scale)).Select(pair => (InForce: judge.InForce(pair.Text, pair.Provision.Confidence, Status.Active), pair.Provision)).Where(pair => pair.InForce != false)
            .Select(pair => pair.InForce is null ? null : Completed(pair.Provision.Objectives.Where(one => objective is null || one.Id.Equals(objective)).SelectMany(one => one.Criteria).ToArray())).Distinct().ToArray();
        return said.Length == 1 ? Of(said[0]) : Truth.Unknown;

        bool? Completed(ScaleCriterion[] criteria)
        {
            IEnumerable<int> least = [int.MaxValue];
            foreach (var criterion in criteria)
            {
                var allowed = answers.GetValueOrDefault(criterion.Id, [.. Enumerable.Range(1, criterion.Rungs.Count)]).Select(rung => criterion.Rungs[rung - 1].Level);
                least = least.SelectMany(_ => allowed, Math.Min).Distinct().ToArray();
            }

            var outcomes = least.Select(lowest => lowest >= level).Distinct().ToArray();
            return criteria.Length > 0 && outcomes.Length == 1 ? outcomes[0] : null;
        }
    }

    // A name that no text defines is unknown; a defined one holds what is recognised and nothing else.
    private bool? Closed<T>((Instrument Text, T Provision)[] defining, Func<T, bool?> holds)
        where T : Provision => defining.Length == 0 ? null : Any(defining, pair => judge.InForce(pair.Text, pair.Provision.Confidence, Status.Active) & holds(pair.Provision));

    private IEnumerable<(Instrument Text, T Provision)> Every<T>() => law.Instruments.Where(judge.IsPublic).SelectMany(text => text.Provisions.OfType<T>().Select(one => (text, one)));

    private bool? IsWithin(Validity period) => judge.HasCome(period.From) & !judge.HasPassed(period.Through);

    private static bool? Any<T>(IEnumerable<T> all, Func<T, bool?> holds) => all.Aggregate((bool?)false, (any, one) => any | holds(one));

    private static Truth Of(bool? answer) => answer is { } known ? Truth.Of(known) : Truth.Unknown;

    private static bool? Of(Truth truth) => truth.IsUnknown ? null : truth.IsTrue;
}
