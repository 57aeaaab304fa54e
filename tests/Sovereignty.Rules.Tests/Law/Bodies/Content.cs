using System.Reflection;
using NodaTime;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Tests.Law;

/// <summary>The content of a legal text as a graph of objects: every part of it can be visited, and every single thing changed in a copy. Days known in part are changed as a whole.</summary>
internal static class Content
{
    /// <summary>What is made of other content, and the broader categories, which are no content of a law that only asks for a category.</summary>
    private static readonly string[] Derived = ["PublicDay", "KnownDay", "SelectedDay", "HasApplicableDay", "dayName", "Broader"];

    /// <summary>Every object of this type in the text, with where it stands.</summary>
    public static IEnumerable<(string Place, T Value)> All<T>(Instrument instrument)
    {
        var found = new List<(string, T)>();
        Visit(instrument, instrument.Id.Value, [], (place, value) =>
        {
            if (value is T wanted)
            {
                found.Add((place, wanted));
            }
        });
        return found;
    }

    /// <summary>Copies of the text, each with one thing changed, and where that thing stands.</summary>
    public static IEnumerable<(string Place, Instrument Changed)> Mutations(Instrument instrument)
    {
        var copy = (Instrument)Copy(instrument, new(ReferenceEqualityComparer.Instance));
        var leaves = new List<(string Place, object Owner, FieldInfo Field)>();
        var remembered = new List<(object Owner, FieldInfo Field)>();
        Visit(copy, instrument.Id.Value, [], (place, value) =>
        {
            leaves.AddRange(FieldsOf(value).Select(field => (place + "." + NameOf(field), value, field)));
            remembered.AddRange(AllFieldsOf(value).Where(field => field.FieldType.Name.StartsWith("Remembered", StringComparison.Ordinal)).Select(field => (value, field)));
        });
        foreach (var (place, owner, field) in leaves)
        {
            var before = field.GetValue(owner);
            foreach (var other in Others(before).Where(other => !other.Equals(before)))
            {
                field.SetValue(owner, other);
                remembered.ForEach(cache => cache.Field.SetValue(cache.Owner, Activator.CreateInstance(cache.Field.FieldType)));
                yield return (place, copy);
            }

            field.SetValue(owner, before);
        }
    }

    private static object[] Others(object? value) => value switch
    {
        string text => [text + "x"],
        bool flag => [!flag],
        int number => [number + 1],
        decimal number => [number + 0.5m],
        LocalDate day => [day.PlusDays(1)],
        UncertainDay { Earliest: { } first, Latest: { } last } => [UncertainDay.Between(first.PlusDays(-1), last), UncertainDay.Between(first, last.PlusDays(1))],
        UncertainDay => [UncertainDay.On(new LocalDate(2001, 1, 1)), UncertainDay.Unknown],
        Enum constant => [Enum.GetValues(constant.GetType()).Cast<object>().First(candidate => !candidate.Equals(constant))],
        _ => [],
    };

    private static void Visit(object value, string place, HashSet<object> seen, Action<string, object> visit)
    {
        if (value is string || value.GetType().IsValueType || !seen.Add(value))
        {
            return;
        }

        visit(place, value);
        if (value is Array array)
        {
            for (var i = 0; i < array.Length; i++)
            {
                Visit(array.GetValue(i)!, $"{place}[{i}]", seen, visit);
            }

            return;
        }

        foreach (var field in FieldsOf(value))
        {
            if (field.GetValue(value) is { } inner)
            {
                Visit(inner, place + "." + NameOf(field), seen, visit);
            }
        }
    }

    private static object Copy(object value, Dictionary<object, object> copies)
    {
        if (value is string || value.GetType().IsValueType)
        {
            return value;
        }

        if (copies.TryGetValue(value, out var known))
        {
            return known;
        }

        var copy = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(value, null)!;
        copies.Add(value, copy);
        if (copy is Array array)
        {
            for (var i = 0; i < array.Length; i++)
            {
                array.SetValue(Copy(array.GetValue(i)!, copies), i);
            }
        }
        else
        {
            foreach (var field in AllFieldsOf(copy))
            {
                if (field.GetValue(copy) is { } inner)
                {
                    field.SetValue(copy, Copy(inner, copies));
                }
            }
        }

        return copy;
    }

    private static IEnumerable<FieldInfo> FieldsOf(object value) =>
        value is UncertainDay ? [] : AllFieldsOf(value).Where(field => !Derived.Contains(NameOf(field)));

    private static IEnumerable<FieldInfo> AllFieldsOf(object value)
    {
        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }

    private static string NameOf(FieldInfo field) => field.Name.Split('>')[0].TrimStart('<');
}
