using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>Scores the services of an arrangement on a day, on every scale to which they have answers.</summary>
internal sealed class Scorer
{
    private readonly BodyOfLaw law;
    private readonly LegalAnswers answers;
    private readonly InquiryTerms terms;
    private readonly int day;
    private readonly List<Score> scores = [];
    private readonly List<Text> caveats = [];
    private readonly List<Instrument> consulted = [];
    private Window window = Window.Everything;

    private Scorer(BodyOfLaw law, LegalAnswers answers, InquiryTerms terms, int day)
    {
        this.law = law;
        this.answers = answers;
        this.terms = terms;
        this.day = day;
    }

    /// <summary>The scores; nothing at all for an arrangement without answers.</summary>
    public static Scored Score(BodyOfLaw law, Scene scene, LegalAnswers answers, InquiryTerms terms, int day)
    {
        Scorer? scorer = null;
        foreach (var entry in scene.Arrangement.Layers.Entries)
        {
            if (entry.Value.Answers.Count > 0)
            {
                (scorer ??= new Scorer(law, answers, terms, day)).OfLayer(entry);
            }
        }

        return scorer is null ? Scored.Nothing : new(scorer.scores, scorer.caveats, scorer.consulted, scorer.window);
    }

    private void OfLayer(Entry<Layer> entry)
    {
        var inquiry = new Inquiry(terms, answers, day);
        if (!inquiry.Belongs(entry).IsFalse)
        {
            foreach (var answered in entry.Value.Answers.GroupBy(answer => answer.Scale))
            {
                var evidence = new List<Evidence>();
                foreach (var statement in answered.SelectMany(answer => answer.Rung.Statements))
                {
                    if (inquiry.IsKnown(statement.Evidence))
                    {
                        evidence.Add(statement.Evidence);
                    }
                }

                if (evidence.Count > 0)
                {
                    OfScale(entry.Value, answered.Key, evidence, ref inquiry);
                }
            }
        }

        window = window.Within(inquiry.Window);
    }

    private void OfScale(Layer layer, ScaleId name, List<Evidence> evidence, ref Inquiry inquiry)
    {
        var before = scores.Count;
        foreach (var (instrument, scale) in law.Index.Scales.GetValueOrDefault(name, []))
        {
            if (Trusted.InForce(instrument, scale.Confidence, ref inquiry).IsTrue)
            {
                scores.Add(Of(layer, instrument, scale, evidence, ref inquiry));
                consulted.Add(instrument);
            }
        }

        if (scores.Count == before)
        {
            var untold = new Text($"answers were given to {NameWords.Of(name).En}, which no text surely in force on the day defines: they were not scored", $"des réponses ont été données aux critères {NameWords.Of(name).Fr}, qu'aucun texte certainement en vigueur ce jour-là ne définit : elles n'ont pas été notées");
            if (!caveats.Contains(untold))
            {
                caveats.Add(untold);
            }
        }
    }

    private Score Of(Layer layer, Instrument instrument, Scale scale, List<Evidence> evidence, ref Inquiry inquiry)
    {
        var citation = instrument.Cite(scale.Id, scale.Article, scale.Confidence);
        var objectives = new List<ObjectiveScore>(scale.Objectives.Count);
        var known = new List<(ScaleCriterionId Criterion, int Level)>();
        foreach (var objective in scale.Objectives)
        {
            objectives.Add(ObjectiveTally.Of(objective, scale.Name, layer, known, ref inquiry));
        }

        var level = new LevelBounds(known.Count == 0 ? null : known.Min(one => one.Level), objectives.Min(one => one.Level.Lowest), objectives.Min(one => one.Level.Highest));
        var told = Caveats(instrument, citation, evidence, ref inquiry);
        var totals = new List<WeightedScore>();
        foreach (var (source, weights) in law.Index.Weights.GetValueOrDefault(scale.Name, []))
        {
            if (weights.Suit(scale) && Trusted.InForce(source, weights.Confidence, ref inquiry).IsTrue)
            {
                var cited = source.Cite(weights.Id, weights.Article, weights.Confidence);
                totals.Add(new WeightedScore(cited, weights.Label, Weighted(weights, objectives, scale.Divisor)));
                told.AddRange(Caveats(source, cited, [], ref inquiry));
                consulted.Add(source);
            }
        }

        return new Score(citation, scale, layer.Id)
        {
            Level = level,
            Objectives = [.. objectives],
            Totals = [.. totals.OrderBy(total => total.Citation.Provision.Value, StringComparer.Ordinal)],
            Binding = [.. known.Where(one => one.Level == level.Counted).Select(one => one.Criterion)],
            Caveats = [.. told.Distinct().OrderBy(text => text.En, StringComparer.Ordinal)],
        };
    }

    private static List<Text> Caveats(Instrument instrument, Citation citation, List<Evidence> evidence, ref Inquiry inquiry)
    {
        var beside = new Sheet<Said>();
        CaveatWording.OfLaw(instrument, beside, ref inquiry);
        CaveatWording.OfEvidence(evidence.Distinct().ToArray(), beside, ref inquiry);
        return [.. CaveatWording.Of(citation, [], beside.TearOff(0))];
    }

    private static ScoreBounds Weighted(ScaleWeights weights, List<ObjectiveScore> objectives, decimal divisor)
    {
        var (counted, lowest, highest) = (0m, 0m, 0m);
        foreach (var objective in objectives)
        {
            var percent = weights.Weights.First(weight => weight.Objective.Equals(objective.Objective)).Percent;
            counted += percent * objective.Points.Counted;
            lowest += percent * objective.Points.Lowest;
            highest += percent * objective.Points.Highest;
        }

        return new(counted / divisor, lowest / divisor, highest / divisor);
    }
}
