using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.DependencyInjection;

/// <summary>Says which law is asked, under which terms, and in which zone a day begins. Nothing added means the shipped law.</summary>
public sealed record SovereigntyConfiguration
{
    internal SovereigntyConfiguration()
    {
    }

    /// <summary>The bodies of law added, in order.</summary>
    public ValueList<BodyOfLaw> Bodies { get; private init; } = [];

    /// <summary>The terms; the default ones unless stated.</summary>
    public AssessmentTerms Terms { get; private init; } = AssessmentTerms.Default;

    /// <summary>The zone in which today is reckoned. There is no default: who asks for today states where.</summary>
    public DateTimeZone? Zone { get; private init; }

    /// <summary>The version of the law that results carry; null: that of the catalogue for the shipped law, <c>custom</c> for any other.</summary>
    public string? Version { get; private init; }

    /// <summary>Adds a body of law, as <c>|</c> does.</summary>
    public SovereigntyConfiguration Add(BodyOfLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return this with { Bodies = [.. Bodies, law] };
    }

    /// <summary>Sets the terms.</summary>
    public SovereigntyConfiguration Under(AssessmentTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return this with { Terms = terms };
    }

    /// <summary>States the zone in which today is reckoned: for Paris, the zone <c>Europe/Paris</c> of a provider that the host chose.</summary>
    public SovereigntyConfiguration In(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return this with { Zone = zone };
    }

    /// <summary>Names the version of the law, as results carry it.</summary>
    public SovereigntyConfiguration Versioned(string version)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        return this with { Version = version };
    }

    internal SovereigntyEvaluator Build()
    {
        var problems = new List<Text>();
        var law = Bodies.Count == 0 ? Catalogue.Law : Union(problems);
        var terms = Checked(law, problems);
        return problems.Count == 0
            ? new SovereigntyEvaluator(law, terms, Version ?? (Bodies.Count == 0 ? Catalogue.Version : "custom"))
            : throw new SovereigntyConfigurationException([.. problems]);
    }

    // Each body that does not fit is told, and left out of what the next is added to.
    private BodyOfLaw Union(List<Text> problems)
    {
        var law = BodyOfLaw.Empty;
        foreach (var body in Bodies)
        {
            try
            {
                law |= body;
            }
            catch (LawConflictException refused)
            {
                problems.Add(Text.Same(refused.Message));
            }
        }

        return law;
    }

    private AssessmentTerms Checked(BodyOfLaw law, List<Text> problems)
    {
        if (Terms.Forces.Count == 0)
        {
            problems.Add(new("No force decides: name at least one.", "Aucune force ne décide : nommez-en au moins une."));
        }

        foreach (var choice in Terms.Readings)
        {
            try
            {
                _ = new SovereigntyEvaluator(law, AssessmentTerms.Default with { Readings = [choice] });
            }
            catch (UnknownReadingException refused)
            {
                problems.Add(refused.Said);
            }
        }

        foreach (var question in Terms.Readings.GroupBy(choice => choice.Question, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            problems.Add(new($"Two readings are chosen for the question '{question.Key}'.", $"Deux lectures sont choisies pour la question « {question.Key} »."));
        }

        return Terms;
    }
}
