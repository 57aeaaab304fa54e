using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>The law's answers to the four questions, out of a body of law.</summary>
internal sealed class LegalAnswers(BodyOfLaw law) : ILegalQuestions
{
    public Truth Includes(TerritoryId territory, Country place, ref Inquiry inquiry)
    {
        if (!law.Index.Territories.TryGetValue(territory, out var recognitions))
        {
            return Undefined(territory.Value, ref inquiry);
        }

        var (answer, defined) = (Truth.False, false);
        foreach (var recognition in recognitions)
        {
            if (!recognition.Instrument.Life.IsPublic(ref inquiry))
            {
                continue;
            }

            defined = true;
            var member = Truth.False;
            foreach (var membership in recognition.Of(place))
            {
                member |= inquiry.IsWithin(membership.Period);
            }

            var inForce = Trusted.InForce(recognition.Instrument, recognition.Recognition.Confidence, ref inquiry);
            answer |= member & inForce;
            if (!inForce.IsFalse)
            {
                inquiry.Cite(recognition.Citation);
            }
        }

        return defined ? Open(answer, territory.Value, ref inquiry) : Undefined(territory.Value, ref inquiry);
    }

    public Truth Accepts(StandardId standard, Certificate certificate, in Subject subject, ref Inquiry inquiry)
    {
        if (!law.Index.Standards.TryGetValue(standard, out var recognitions))
        {
            return Undefined(standard.Value, ref inquiry);
        }

        var (answer, defined) = (Truth.False, false);
        foreach (var (instrument, recognition) in recognitions)
        {
            if (!instrument.Life.IsPublic(ref inquiry))
            {
                continue;
            }

            defined = true;
            var inForce = Trusted.InForce(instrument, recognition.Confidence, ref inquiry);
            if (inForce.IsFalse)
            {
                continue;
            }

            var accepted = Truth.False;
            foreach (var candidate in recognition.Accepts)
            {
                if (candidate.Scheme.Equals(certificate.Scheme))
                {
                    var version = candidate.Version is null ? Truth.True : inquiry.Is(certificate.Version, candidate.Version, FactNames.Certificates, in subject);
                    accepted |= version & inquiry.IsWithin(candidate.Period) & inquiry.Ask(candidate.When, in subject);
                }
            }

            answer |= accepted & inForce;
            if (inquiry.Explains)
            {
                inquiry.Cite(instrument.Cite(recognition.Id, recognition.Article, recognition.Confidence));
            }
        }

        return defined ? Open(answer, standard.Value, ref inquiry) : Undefined(standard.Value, ref inquiry);
    }

    public Truth CountsAs(DataCategory category, RegimeId? regime, in Subject subject, ref Inquiry inquiry)
    {
        var data = subject.With(subject.DataSet);
        var answer = inquiry.Some(data.DataSet.Categories, FactNames.Categories, in data, category, static (DataCategory listed, DataCategory wanted, ref Inquiry _) => Truth.Of(listed.IsA(wanted)));
        if (inquiry.Explains && answer.IsTrue)
        {
            inquiry.Because(Saying.About(data.Name, new($"listed as {NameWords.Of(category).En}", $"consigné comme {NameWords.Of(category).Fr}")));
        }

        // A chain of inferences that does not repeat itself is never longer than there are rules.
        if (inquiry.Depth >= law.Index.Inferences.Count)
        {
            return answer;
        }

        inquiry.Depth++;
        foreach (var (instrument, inference) in law.Index.Inferences)
        {
            if (!inference.Category.IsA(category) || (inference.Regimes.Count > 0 && (regime is null || !inference.Regimes.Contains(regime))))
            {
                continue;
            }

            var inferred = Trusted.InForce(instrument, inference.Confidence, ref inquiry);
            if (!inferred.IsFalse)
            {
                inferred &= inquiry.Ask(inference.When, in data);
            }

            answer |= inferred;
            if (inquiry.Explains && !inferred.IsFalse)
            {
                inquiry.Cite(instrument.Cite(inference.Id, inference.Article, inference.Confidence));
                inquiry.Because(inferred.IsTrue
                    ? Saying.About(data.Name, new($"counts, by inference, as {NameWords.Of(category).En} ({inference.Id}): {inference.Paraphrase.En}", $"compte, par inférence, comme {NameWords.Of(category).Fr} ({inference.Id}) : {inference.Paraphrase.Fr}"))
                    : Saying.About(data.Name, new($"may count, by inference, as {NameWords.Of(category).En} ({inference.Id})", $"peut compter, par inférence, comme {NameWords.Of(category).Fr} ({inference.Id})")));
            }
        }

        inquiry.Depth--;
        if (inquiry.Explains && answer.IsFalse)
        {
            inquiry.Because(Saying.About(data.Name, new($"neither listed nor inferred as {NameWords.Of(category).En}", $"ni consigné ni déduit comme {NameWords.Of(category).Fr}")));
        }

        return answer;
    }

    public Truth Reaches(PowerEffects effects, in Subject subject, ref Inquiry inquiry)
    {
        var answer = Truth.False;
        List<(Instrument Instrument, Power Power, Truth Reached)>? reaching = inquiry.Explains ? [] : null;
        foreach (var (instrument, power) in law.Index.Powers)
        {
            if ((power.Effects & effects) == PowerEffects.None)
            {
                continue;
            }

            var reached = PowerReach.OfLayer(instrument, power, power.Effects & effects, in subject, ref inquiry);
            reaching?.Add((instrument, power, reached));
            answer |= reached;
            if (answer.IsTrue && !inquiry.Explains)
            {
                return answer;
            }
        }

        if (reaching is null || answer.IsFalse)
        {
            return answer;
        }

        // Beside a power that does reach, those that may are no reason.
        foreach (var (instrument, power, reached) in reaching)
        {
            if (reached == answer)
            {
                PowerReach.Tell(instrument, power, reached, in subject, ref inquiry);
            }
        }

        return answer;
    }

    private static Truth Undefined(string name, ref Inquiry inquiry)
    {
        if (inquiry.Explains)
        {
            inquiry.Miss(new Missing("law:" + name, new($"what law says '{name}' is", $"ce que le droit entend par « {name} »"), Answerer.Law));
        }

        return Truth.Unknown;
    }

    private static Truth Open(Truth answer, string name, ref Inquiry inquiry)
    {
        if (answer.IsUnknown && inquiry.Explains)
        {
            inquiry.Miss(new Missing("law:" + name, new($"what '{name}' holds on the day", $"ce que « {name} » comprend ce jour-là"), Answerer.Law));
        }

        return answer;
    }
}
