using System.Reflection;
using System.Runtime.CompilerServices;

namespace Sovereignty.Tests.House;

/// <summary>No clock, no culture, no chance, no input or output, no reflection: read off the compiled code of the library.</summary>
public sealed class PurityTests
{
    private static readonly string[] Clocks =
        ["System.DateTime.", "System.DateTimeOffset.", "System.TimeProvider.", "System.Diagnostics.Stopwatch.", "NodaTime.SystemClock.", "NodaTime.IClock.", "NodaTime.DateTimeZoneProviders.", "System.TimeZoneInfo.", "System.Threading.Timer."];

    private static readonly string[] Chance = ["System.Random.", "System.Guid.", "System.Security.Cryptography.RandomNumberGenerator."];

    private static readonly string[] World = ["System.IO.File", "System.IO.Directory", "System.IO.Path.", "System.Console.", "System.Environment.", "System.Net.", "System.Diagnostics.Process", "System.Threading.Tasks.", "System.Threading.Thread."];

    /// <summary>What <c>yield</c> compiles to: it asks whether the thread that enumerates is the one that made the sequence.</summary>
    private const string Yield = "System.Environment.get_CurrentManagedThreadId(";

    private static readonly string[] Reflection = ["System.Reflection.", "System.Activator.", "System.Linq.Expressions.", "System.Runtime.Loader.", "System.AppDomain.", "System.Type."];

    /// <summary>What <c>typeof</c> compiles to; records compare the types of two values with it.</summary>
    private static readonly string[] TypeOf = ["System.Type.GetTypeFromHandle", "System.Type.op_Equality", "System.Type.op_Inequality"];

    private static readonly string[] Cultures =
        ["System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture", "System.StringComparer.get_CurrentCulture", "System.StringComparer.get_CurrentCultureIgnoreCase", "System.String.ToLower(", "System.String.ToUpper(", "NodaTime.LocalDate.ToString"];

    /// <summary>At the edge, and named: who reads the host's clock, who times an answer, who gives FluentValidation its accessor.</summary>
    private static readonly string[] AtTheEdge =
    [
        "Sovereignty.DependencyInjection.SovereigntyService uses NodaTime.IClock.",
        "Sovereignty.DependencyInjection.Observed uses System.Diagnostics.Stopwatch.",
        "Sovereignty.Validation.HostingArrangementValidator uses System.Linq.Expressions.",
        "Sovereignty.Validation.HostingArrangementValidator uses System.Type.GetTypeFromHandle",
    ];

    [Fact]
    public void No_clock() => Expect.None(Uses(Clocks));

    [Fact]
    public void No_chance() => Expect.None(Uses(Chance));

    [Fact]
    public void No_file_console_network_or_task() => Expect.None(Uses(World).Where(use => !use.EndsWith(Yield, StringComparison.Ordinal)));

    [Fact]
    public void No_reflection() => Expect.None(Uses(Reflection).Where(use => !TypeOf.Any(allowed => use.Contains(allowed, StringComparison.Ordinal))));

    [Fact]
    public void No_culture() => Expect.None(Uses(Cultures));

    [Fact]
    public void Nothing_is_put_into_words_by_the_culture_of_the_system()
    {
        Type[] dependent = [typeof(decimal), typeof(double), typeof(float), typeof(DateTime), typeof(DateOnly), typeof(NodaTime.LocalDate)];

        Expect.None(
            from user in Library.Uses
            from method in user.OfType<MethodInfo>()
            where method.DeclaringType == typeof(DefaultInterpolatedStringHandler) && method.IsGenericMethod && method.GetGenericArguments().Any(dependent.Contains)
            select $"{user.Key.FullName} interpolates {method.GetGenericArguments()[0].Name}");
    }

    [Fact]
    public void Texts_are_sorted_and_compared_by_their_characters()
    {
        Expect.None(
            from user in Library.Uses
            from method in user.OfType<MethodInfo>()
            where IsOrderingOfTexts(method) || IsComparisonByCulture(method)
            select $"{user.Key.FullName} calls {method.DeclaringType?.Name}.{method.Name}");
    }

    [Fact]
    public void The_scan_sees_what_is_called() => Assert.NotEmpty(Uses(["System.String.Join"]));

    private static bool IsOrderingOfTexts(MethodInfo method) =>
        method.DeclaringType == typeof(Enumerable)
        && method.Name is "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Order" or "OrderDescending" or "Min" or "Max" or "MinBy" or "MaxBy"
        && method.GetGenericArguments().LastOrDefault() == typeof(string)
        && !method.GetParameters().Any(parameter => parameter.ParameterType == typeof(IComparer<string>));

    private static bool IsComparisonByCulture(MethodInfo method) =>
        method.DeclaringType == typeof(string)
        && ((method.Name is "Compare" or "StartsWith" or "EndsWith" && method.GetParameters() is var given && given.Any(one => one.ParameterType == typeof(string)) && !given.Any(one => one.ParameterType == typeof(StringComparison)))
            || method.Name == "CompareTo");

    private static IEnumerable<string> Uses(string[] forbidden) =>
        from user in Library.Uses
        from member in user.OfType<MethodBase>().Cast<MemberInfo>().Concat(user.OfType<FieldInfo>())
        let name = $"{member.DeclaringType?.FullName}.{member.Name}{(member is MethodBase ? "(" : "")}"
        let use = $"{user.Key.FullName} uses {name}"
        where forbidden.Any(start => name.StartsWith(start, StringComparison.Ordinal)) && !AtTheEdge.Any(start => use.StartsWith(start, StringComparison.Ordinal))
        select use;
}
