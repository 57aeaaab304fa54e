using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Reports;

/// <summary>One provision of a text, with its conditions in words.</summary>
internal sealed class ProvisionSection(Instrument text, Provision provision, LawTelling telling, IPage page)
{
    public void Tell()
    {
        page.Heading(provision.Article.Length > 0 ? $"{provision.Article} – {provision.Id}" : provision.Id.Value);
        switch (provision)
        {
            case Obligation obligation:
                Tell(obligation);
                break;
            case Power power:
                Tell(power);
                break;
            case Inference inference:
                Tell(inference);
                break;
            case TerritoryRecognition territory:
                Tell(territory);
                break;
            case StandardRecognition standard:
                Tell(standard);
                break;
            case Scale scale:
                ScaleSection.Tell(scale, telling, page);
                break;
            case ScaleWeights weights:
                ScaleSection.Tell(weights, telling, page);
                break;
        }
    }

    private string Grade(Confidence confidence) => ConfidenceWords.Of(confidence < text.Confidence ? confidence : text.Confidence);

    private void Tell(Obligation obligation)
    {
        page.Point($"{telling.Say(ForceWords.Of(obligation.Force))}; {telling.Say(obligation.Matter.Words)}; {telling.Labelled("asked of", "demandé pour", telling.Say(SubjectWords.Of(obligation.About)))}");
        var current = telling.On is null ? [] : telling.VersionsOf(text, obligation);
        ObligationVersion? before = null;
        foreach (var version in obligation.Versions)
        {
            var mark = telling.On is { } day && current.AsSpan().Contains(version) ? telling.Say($" – in force on {Saying.Day(day)}, or perhaps", $" – en vigueur le {Saying.Day(day)}, ou peut-être") : "";
            page.Entry(obligation.Versions.Count == 1
                ? telling.Labelled("grade", "niveau", Grade(version.Confidence)) + mark
                : $"{version.Id}, {telling.Labelled("from", "à partir de", telling.Say(version.From.Describe()))}, {telling.Labelled("grade", "niveau", Grade(version.Confidence))}{mark}");
            Tell(version, before);
            before = version;
        }
    }

    // What the version before says too is not said again.
    private void Tell(ObligationVersion version, ObligationVersion? before)
    {
        if (!version.Paraphrase.Equals(before?.Paraphrase))
        {
            page.Branch(1, telling.Say(version.Paraphrase));
        }

        Conditions(telling.Say("applies when", "s'applique si"), version.Applies, before?.Applies);
        Conditions(telling.Say("requires", "exige"), version.Requires, before?.Requires);
        foreach (var exemption in version.Exemptions)
        {
            Conditions(telling.Labelled("unless", "sauf", telling.Say(exemption.Label)), exemption.When, before?.Exemptions.FirstOrDefault(other => other.Label.Equals(exemption.Label))?.When);
        }

        if (before is { Exemptions.Count: > 0 } && version.Exemptions.Count == 0)
        {
            page.Branch(1, telling.Say("no exception any more", "plus d'exception"));
        }
    }

    private void Tell(Power power)
    {
        page.Point($"{power.Country}; {telling.Say(Saying.AllEffectsOf(power.Effects))}; {telling.Labelled("grade", "niveau", Grade(power.Confidence))}");
        page.Branch(1, telling.Say(power.Paraphrase));
        Conditions(telling.Say("reaches a party when", "atteint une partie si"), power.Reaches);
        foreach (var removal in power.Removals)
        {
            Conditions(telling.Labelled("removed", "supprimé", telling.Say(Saying.AllEffectsOf(removal.Effects))), removal.When);
        }
    }

    private void Tell(Inference inference)
    {
        page.Point($"{telling.Say(NameWords.Of(inference.Category))}; {telling.Labelled("grade", "niveau", Grade(inference.Confidence))}");
        page.Branch(1, telling.Say(inference.Paraphrase));
        if (inference.Regimes.Count > 0)
        {
            page.Branch(1, telling.Labelled("for these regimes only", "pour ces régimes seulement", string.Join(", ", inference.Regimes)));
        }

        Conditions(telling.Say("when", "si"), inference.When);
    }

    private void Tell(TerritoryRecognition territory)
    {
        page.Point($"{telling.Say(NameWords.Of(territory.Territory))}; {telling.Labelled("grade", "niveau", Grade(territory.Confidence))}");
        page.Table(
            [telling.Say("member", "membre"), telling.Say("from", "à partir de"), telling.Say("through", "jusqu'au"), telling.Say("of the recipient is asked", "est demandé du destinataire")],
            [.. territory.Members.Select(member => new Cell[]
            {
                member.Country?.Code ?? telling.Say("wherever it is", "où qu'il soit"), telling.Say(member.Period.From.Describe()), telling.Say(member.Period.Through.Describe()),
                member.When == Condition.Always ? "" : telling.Say(member.When.Describe()),
            })]);
    }

    private void Tell(StandardRecognition standard)
    {
        page.Point($"{telling.Labelled("certificates accepted as", "certificats acceptés comme", standard.Standard.Value)}; {telling.Labelled("grade", "niveau", Grade(standard.Confidence))}");
        foreach (var accepted in standard.Accepts)
        {
            page.Branch(1, $"{telling.Say(NameWords.Of(accepted.Scheme))} {accepted.Version} ({telling.Say(accepted.Period.From.Describe())} … {telling.Say(accepted.Period.Through.Describe())})");
            if (accepted.When != Condition.Always)
            {
                ConditionLines.Tell(accepted.When, 2, telling, page);
            }
        }
    }

    private void Conditions(string use, Condition condition, Condition? before = null)
    {
        if (condition.Equals(before))
        {
            page.Branch(1, use + telling.Colon + telling.Say("as in the version before", "comme dans la version précédente"));
            return;
        }

        page.Branch(1, use + telling.Colon.TrimEnd());
        ConditionLines.Tell(condition, 2, telling, page);
    }
}
