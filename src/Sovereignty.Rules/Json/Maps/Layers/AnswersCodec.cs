using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Answers by scale and criterion: <c>{"eu-csf": {"3.4": 5, "7.7": {"oneOf": [4, 5]}}}</c>; <c>{}</c> records a criterion of which nothing is known.</summary>
internal sealed class AnswersCodec : Codec<ValueSet<ScaleAnswer>>
{
    private static readonly FactCodec<Rung> Rungs = new(RungCodec.Instance);

    public static AnswersCodec Instance { get; } = new();

    public override string SchemaName => "answers";

    public override JsonObject Schema(SchemaParts parts) => parts.Named(SchemaName, () => parts.ByName(parts.ByName(SchemaParts.AnyOf(new() { ["type"] = "object", ["maxProperties"] = 0 }, Rungs.Schema(parts)))));

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out ValueSet<ScaleAnswer> value)
    {
        var before = node.Session.Problems.Count;
        var answers = new List<ScaleAnswer>();
        foreach (var (scale, criteria) in Members(node, new("a scale", "d'une échelle"), new("an object with an object of answers for each scale", "un objet avec, pour chaque échelle, un objet de réponses")))
        {
            foreach (var (criterion, rung) in Members(criteria, new("a criterion of a scale", "d'un critère d'échelle"), new("an object with a rung for each criterion", "un objet avec un échelon pour chaque critère")))
            {
                var fact = Fact<Rung>.Unknown;
                if (IsEmpty(rung.Json) || Rungs.TryRead(rung, out fact!))
                {
                    answers.Add(new ScaleAnswer { Scale = ScaleId.Of(scale), Criterion = ScaleCriterionId.Of(criterion), Rung = fact });
                }
            }
        }

        value = answers.ToValueSet();
        return node.Session.Problems.Count == before;
    }

    public override void Write(WritingSession session, ValueSet<ScaleAnswer> value)
    {
        session.Json.WriteStartObject();
        foreach (var scale in value.GroupBy(answer => answer.Scale))
        {
            session.Json.WriteStartObject(scale.Key.Value);
            foreach (var answer in scale)
            {
                session.Json.WritePropertyName(answer.Criterion.Value);
                Write(session, answer.Rung);
            }

            session.Json.WriteEndObject();
        }

        session.Json.WriteEndObject();
    }

    private static void Write(WritingSession session, Fact<Rung> rung)
    {
        if (rung.Statements.Count > 0)
        {
            Rungs.Write(session, rung);
            return;
        }

        session.Json.WriteStartObject();
        session.Json.WriteEndObject();
    }

    private static IEnumerable<(string Name, Node Value)> Members(Node node, Text what, Text expected)
    {
        if (node.Json.ValueKind != JsonValueKind.Object)
        {
            node.Refuse(expected);
            yield break;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in node.Json.EnumerateObject())
        {
            var value = new Node(property.Value, node.Path.Named(property.Name), node.Session);
            if (!NameRules.IsName(property.Name))
            {
                value.Refuse(Text.Same(Quoted.Text(property.Name)), new($"the name of {what.En}: {NameRules.Expectation.En}", $"le nom {what.Fr} : {NameRules.Expectation.Fr}"));
            }
            else if (!names.Add(property.Name))
            {
                value.Refuse(Json.Members.Twice, Json.Members.Once);
            }
            else
            {
                yield return (property.Name, value);
            }
        }
    }

    private static bool IsEmpty(JsonElement json) => json.ValueKind == JsonValueKind.Object && !json.EnumerateObject().Any();
}
