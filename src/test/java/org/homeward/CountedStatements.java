package org.homeward;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the SQL statements that requests make; what runs beside them, such as an outbox, is not counted. */
@TestComponent
public class CountedStatements implements BeanPostProcessor {

    private static final AtomicLong COUNT = new AtomicLong();

    /** All so far. The difference of two readings is what a request in between has made. */
    public long soFar() {
        return COUNT.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource") ? new Counting(source) : bean;
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counting(Connection.class, super.getConnection());
        }
    }

    private static <T> T counting(Class<T> type, Object real) {
        return type.cast(Proxy.newProxyInstance(CountedStatements.class.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute") && Thread.currentThread().getName().startsWith("http-nio")) {
                        COUNT.incrementAndGet();
                    }
                    try {
                        var answer = method.invoke(real, arguments);
                        return answer instanceof Statement ? counting(method.getReturnType(), answer) : answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
