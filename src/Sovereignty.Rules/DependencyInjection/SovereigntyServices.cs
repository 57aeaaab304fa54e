using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Sovereignty.Evaluation;

namespace Sovereignty.DependencyInjection;

/// <summary>Adds the library to the services of a host.</summary>
public static class SovereigntyServices
{
    /// <summary>
    /// Adds <see cref="ISovereignty"/> and its <see cref="SovereigntyEvaluator"/> as singletons. What is configured is checked here, when the host starts.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configure">Which law, under which terms; the shipped law under the default terms when left out.</param>
    /// <exception cref="SovereigntyConfigurationException">The law can't be asked as configured; it says everything that is wrong.</exception>
    public static IServiceCollection AddSovereignty(this IServiceCollection services, Func<SovereigntyConfiguration, SovereigntyConfiguration>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var (evaluator, zone) = Configured(configure);
        return services
            .AddSingleton(evaluator)
            .AddSingleton<ISovereignty>(provider => new SovereigntyService(evaluator, zone, (IClock?)provider.GetService(typeof(IClock))));
    }

    /// <summary>Adds another body of law, or the same under other terms, under a key of its own.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="key">The key by which it is asked for.</param>
    /// <param name="configure">Which law, under which terms; the shipped law under the default terms when left out.</param>
    /// <exception cref="SovereigntyConfigurationException">The law can't be asked as configured; it says everything that is wrong.</exception>
    public static IServiceCollection AddKeyedSovereignty(this IServiceCollection services, object key, Func<SovereigntyConfiguration, SovereigntyConfiguration>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(key);
        var (evaluator, zone) = Configured(configure);
        return services
            .AddKeyedSingleton(key, evaluator)
            .AddKeyedSingleton<ISovereignty>(key, (provider, _) => new SovereigntyService(evaluator, zone, (IClock?)provider.GetService(typeof(IClock))));
    }

    private static (SovereigntyEvaluator Evaluator, DateTimeZone? Zone) Configured(Func<SovereigntyConfiguration, SovereigntyConfiguration>? configure)
    {
        var configuration = new SovereigntyConfiguration();
        configuration = configure?.Invoke(configuration) ?? configuration;
        return (configuration.Build(), configuration.Zone);
    }
}
